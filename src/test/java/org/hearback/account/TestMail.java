package org.hearback.account;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Limit;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What people find in their mail boxes, and whether they can sign in with it. */
public class TestMail {
    private static final Pattern LINK = Pattern.compile("set-password/\\S+");

    private final ApplicationContext context;

    public TestMail(ApplicationContext context) {
        this.context = context;
    }

    /** Newest first. */
    public List<String> to(Email email) {
        return context.getBean(Mails.class).findLatest(Limit.of(1000)).stream()
                .filter(mail -> mail.recipient().equals(email.value()))
                .map(Mail::body)
                .toList();
    }

    public long count(String email) {
        return to(new Email(email)).size();
    }

    public String lastLinkTo(Email email) {
        return LINK.matcher(to(email).getFirst())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    public Email invite(String name) {
        var email = new Email(PersonId.next() + "@clinic.example");
        var account = context.getBean(Accounts.class)
                .save(new Account(
                        PersonId.next(),
                        email,
                        name,
                        Set.of(Role.LEARNER),
                        null,
                        context.getBean(Clock.class).instant()));
        context.getBean(Mailer.class).sendLink(account, OneTimeLink.Purpose.INVITE);
        return email;
    }

    public boolean passwordOf(SignedIn person, String password) {
        var account =
                context.getBean(Accounts.class).findById(person.id().value()).orElseThrow();
        return context.getBean(PasswordEncoder.class).matches(password, account.passwordHash());
    }

    public Person person(SignedIn person) {
        return context.getBean(Accounts.class)
                .findById(person.id().value())
                .orElseThrow()
                .toPerson();
    }
}
