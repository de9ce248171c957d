package org.hearback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a database that is already in use keeps when it is brought up to date. */
class MigrationTest {
    @ParameterizedTest
    @MethodSource("databases")
    void theKeysThatWereMadeHereStay(DriverManagerDataSource database) {
        flyway(database).target("159?").load().migrate();
        var before = JdbcClient.create(database);
        before.sql("insert into badge_secret (id, secret, made_at) values (1, 'of badges', '2026-03-02 09:00:00')")
                .update();
        before.sql("insert into film_secret (id, secret, made_at) values (1, 'of films', '2026-03-02 09:00:00')")
                .update();

        flyway(database).target("160").load().migrate();

        var secrets = JdbcClient.create(database)
                .sql("select secret from made_secret order by name")
                .query(String.class)
                .list();
        assertThat(secrets).containsExactly("of badges", "of films");
    }

    private static FluentConfiguration flyway(DriverManagerDataSource database) {
        return Flyway.configure().dataSource(database).locations("classpath:db/migration/common");
    }

    static Stream<DriverManagerDataSource> databases() {
        return Stream.of(
                new DriverManagerDataSource("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()), "sa", ""),
                new DriverManagerDataSource(MySqlServer.get().newDatabase(), "root", ""));
    }
}
