package org.hearback.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearback.account.PersonId;
import org.hearback.course.ContentId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One certificate that a person was given. Whatever changes later, this does not. */
@Entity
@Immutable
@Table(name = "award")
class Award implements Persistable<String> {
    private static final int TEXT = 65_535;

    @Id
    private String number;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 36)
    private UUID person;

    private String programme;
    private int awardNumber;
    private String name;
    private @Nullable String registrationBody;
    private @Nullable String registrationNumber;
    private String title;
    private int revision;

    @Convert(converter = OutcomesAsJson.class)
    @Column(length = TEXT)
    private List<String> outcomes;

    @Column(length = TEXT)
    private String method;

    @Column(length = TEXT)
    private String provider;

    @Column(length = TEXT)
    private @Nullable String leadClinician;

    @Column(length = TEXT)
    private String accreditation;

    @Column(length = TEXT)
    private @Nullable String declaration;

    @Column(length = TEXT)
    private @Nullable String assessment;

    private Instant startedAt;
    private Instant completedAt;
    private int nominalMinutes;
    private @Nullable Integer measuredMinutes;
    private int participatoryMinutes;
    private @Nullable Integer validMonths;
    private Instant issuedAt;

    @Column(name = "pdf_sha256")
    private String sha256;

    Award(PersonId person, Certificate certificate, String sha256) {
        this.number = certificate.number().value();
        this.person = person.value();
        this.programme = certificate.programme().value();
        this.awardNumber = certificate.awardNumber();
        this.name = certificate.name();
        this.registrationBody = certificate.registrationBody();
        this.registrationNumber = certificate.registrationNumber();
        this.title = certificate.title();
        this.revision = certificate.revision();
        this.outcomes = certificate.outcomes();
        this.method = certificate.method();
        this.provider = certificate.provider();
        this.leadClinician = certificate.leadClinician();
        this.accreditation = certificate.accreditation();
        this.declaration = certificate.declaration();
        this.assessment = certificate.assessment();
        this.startedAt = certificate.startedAt();
        this.completedAt = certificate.completedAt();
        this.nominalMinutes = certificate.nominalMinutes();
        this.measuredMinutes = certificate.measuredMinutes();
        this.participatoryMinutes = certificate.participatoryMinutes();
        this.validMonths = certificate.validMonths();
        this.issuedAt = certificate.issuedAt();
        this.sha256 = sha256;
    }

    Certificate certificate() {
        return new Certificate(
                new CertificateNumber(number),
                awardNumber,
                name,
                registrationBody,
                registrationNumber,
                new ContentId(programme),
                title,
                revision,
                outcomes,
                method,
                provider,
                leadClinician,
                accreditation,
                declaration,
                assessment,
                startedAt,
                completedAt,
                nominalMinutes,
                measuredMinutes,
                participatoryMinutes,
                validMonths,
                issuedAt,
                null);
    }

    String number() {
        return number;
    }

    PersonId person() {
        return new PersonId(person);
    }

    String sha256() {
        return sha256;
    }

    @Override
    public String getId() {
        return number;
    }

    @Override
    public boolean isNew() {
        return true; // an award is saved once
    }

    Award() {} // for Hibernate
}
