package org.hearback.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Types;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;

/** People who learn together. */
@Entity
@Table(name = "cohort")
class Cohort {
    @Id
    @JdbcTypeCode(Types.VARCHAR)
    private UUID id;

    private String name;

    Cohort(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    CohortId id() {
        return new CohortId(id);
    }

    String name() {
        return name;
    }

    Cohort() {} // for Hibernate
}
