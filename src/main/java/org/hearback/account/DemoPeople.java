package org.hearback.account;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People to try Hearback out with. They exist only with the embedded database, and only if it was empty. */
@Component
@Order(10)
public class DemoPeople implements ApplicationRunner {
    /** The same for all of them. */
    public static final String PASSWORD = "listen before you plan";

    public record DemoPerson(
            String name,
            String email,
            Set<String> roles,
            @Nullable Profession profession) {}

    public static final List<DemoPerson> PEOPLE = List.of(
            new DemoPerson("Samira Khan", "samira@hearback.example", Set.of(Role.LEARNER), Profession.SPINE_SURGEON),
            new DemoPerson("Tom Reilly", "tom@hearback.example", Set.of(Role.LEARNER), Profession.APP_PHYSIOTHERAPIST),
            new DemoPerson(
                    "Ellen Price", "ellen@hearback.example", Set.of(Role.EDUCATOR, Role.LEARNER), Profession.OTHER),
            new DemoPerson("Ade Okafor", "ade@hearback.example", Set.of(Role.ADMIN), Profession.OTHER));

    /** The cohort of those who learn; Ellen Price is in charge of it. */
    public static final String COHORT = "Spine clinic, spring";

    private final boolean demo;
    private final String databaseUrl;
    private final Accounts accounts;
    private final CohortBook cohorts;
    private final Charges charges;
    private final PasswordEncoder encoder;
    private final Clock clock;

    DemoPeople(
            @Value("${hearback.demo:false}") boolean demo,
            @Value("${spring.datasource.url:}") String databaseUrl,
            Accounts accounts,
            CohortBook cohorts,
            Charges charges,
            PasswordEncoder encoder,
            Clock clock) {
        this.demo = demo;
        this.databaseUrl = databaseUrl;
        this.accounts = accounts;
        this.cohorts = cohorts;
        this.charges = charges;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** Whom the sign-in page may offer. */
    public List<DemoPerson> present() {
        return demo ? PEOPLE : List.of();
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!demo) return;
        if (!databaseUrl.startsWith("jdbc:h2:")) {
            throw new IllegalStateException(
                    "hearback.demo is on, but the database is a real one. Everybody knows the demo password: turn it off.");
        }
        if (accounts.count() > 0) return;
        var hash = encoder.encode(PASSWORD);
        var cohort = Objects.requireNonNull(cohorts.named(COHORT));
        for (var person : PEOPLE) {
            var learns = person.roles().contains(Role.LEARNER);
            var account = new Account(
                    PersonId.next(),
                    new Email(person.email()),
                    person.name(),
                    person.roles(),
                    learns ? cohort : null,
                    clock.instant());
            account.describe(new Profile(person.name(), person.profession(), null, null));
            account.changePassword(hash);
            accounts.save(account);
            if (account.has(Role.EDUCATOR)) {
                charges.save(new Charge(cohort.id(), account.id(), account.id(), clock.instant()));
            }
        }
    }
}
