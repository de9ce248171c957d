package org.hearback.account;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

/** People for the tests of every module: each call makes somebody new. */
public class TestPeople {
    public static final String PASSWORD = "a kettle on the hob";

    private final ApplicationContext context;

    public TestPeople(ApplicationContext context) {
        this.context = context;
        // each application under test has a strategy of its own, and the static one may be another's
        SecurityContextHolder.setContextHolderStrategy(context.getBean(SecurityContextHolderStrategy.class));
    }

    /** Somebody with a password and a whole profile. */
    public SignedIn create(String name, String... roles) {
        var id = PersonId.next();
        var account = new Account(
                id,
                new Email("p" + id + "@example.org"),
                name,
                Set.copyOf(Arrays.asList(roles)),
                null,
                context.getBean(Clock.class).instant());
        account.describe(new Profile(name, Profession.SPINE_SURGEON, "GMC", "7654321"));
        account.changePassword(context.getBean(PasswordEncoder.class).encode(PASSWORD));
        context.getBean(Accounts.class).save(account);
        var person = account.toSignedIn();
        person.eraseCredentials();
        return person;
    }

    /** Somebody new in a cohort, which comes into being if need be. */
    public SignedIn createIn(String cohort, String name, String... roles) {
        var person = create(name, roles);
        join(person.id(), cohort);
        return person;
    }

    /** Somebody in a cohort who has not chosen a password yet. */
    public Email inviteTo(String cohort) {
        var id = PersonId.next();
        var email = new Email("i" + id + "@example.org");
        var now = context.getBean(Clock.class).instant();
        context.getBean(Accounts.class).save(new Account(id, email, "Invited", Set.of(Role.LEARNER), null, now));
        join(id, cohort);
        return email;
    }

    /** Moves a person to a cohort. */
    public void join(PersonId person, String cohort) {
        context.getBean(TransactionOperations.class).executeWithoutResult(status -> {
            var account =
                    context.getBean(Accounts.class).findById(person.value()).orElseThrow();
            account.assign(
                    account.toPerson().roles(),
                    context.getBean(CohortBook.class).named(cohort));
        });
    }

    /** Puts an educator in charge of a cohort, which comes into being if need be. */
    public CohortId putInCharge(SignedIn educator, String cohort) {
        return context.getBean(TransactionOperations.class).execute(status -> {
            var id = context.getBean(CohortBook.class).named(cohort).id();
            var now = context.getBean(Clock.class).instant();
            context.getBean(Charges.class).save(new Charge(id, educator.id(), educator.id(), now));
            return id;
        });
    }

    /**
     * Makes this thread act for the person, and the window's session with it where a view is tested, as in a browser;
     * {@link #signOut} ends it.
     */
    public static Authentication signIn(SignedIn person) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        var security = SecurityContextHolder.createEmptyContext();
        security.setAuthentication(authentication);
        SecurityContextHolder.setContext(security);
        rememberInWindow(security);
        return authentication;
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
        rememberInWindow(null);
    }

    private static void rememberInWindow(@Nullable SecurityContext security) {
        var window = VaadinSession.getCurrent();
        if (window != null) window.getSession().setAttribute(SPRING_SECURITY_CONTEXT_KEY, security);
    }
}
