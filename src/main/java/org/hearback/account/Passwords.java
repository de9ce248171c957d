package org.hearback.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Choosing a password: the first, another, or after having forgotten it. */
@Service
public class Passwords {
    public enum Change {
        DONE,
        WRONG_PASSWORD,
        TOO_OFTEN_WRONG
    }

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Mailer mailer;
    private final PasswordEncoder encoder;
    private final StaySignedIn staySignedIn;
    private final Throttle throttle;
    private final Clock clock;

    Passwords(
            Accounts accounts,
            OneTimeLinks links,
            Mailer mailer,
            PasswordEncoder encoder,
            StaySignedIn staySignedIn,
            Throttle throttle,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.mailer = mailer;
        this.encoder = encoder;
        this.staySignedIn = staySignedIn;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * Mails a link to whom the address belongs, if to anybody. The answer is the same either way: nothing, or when to
     * ask again because too many requests came from this network.
     */
    @PreAuthorize("permitAll()")
    public Optional<Instant> requestReset(Email email, String networkAddress) {
        try {
            throttle.enter(Patience.withMailsFrom(networkAddress));
        } catch (TooManyAttempts tooMany) {
            return Optional.of(tooMany.until());
        }
        try {
            throttle.enter(Patience.withMailsTo(email.value()));
        } catch (TooManyAttempts tooMany) {
            return Optional.empty(); // the links they have been sent still work
        }
        accounts.findByEmail(email.value()).ifPresent(this::mailLink);
        return Optional.empty();
    }

    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<PasswordLink> find(String token) {
        return links.findByTokenHash(new Secret(token).hash()).map(link -> {
            var account = accounts.findById(link.person().value()).orElseThrow();
            return new PasswordLink(
                    account.id(),
                    account.email(),
                    account.name(),
                    link.purpose() != OneTimeLink.Purpose.RESET,
                    link.state(clock.instant()));
        });
    }

    /** For who holds a link that is too old: mails a fresh one to the same person. */
    @PreAuthorize("permitAll()")
    public void renew(String token) {
        links.findByTokenHash(new Secret(token).hash())
                .flatMap(link -> accounts.findById(link.person().value()))
                .ifPresent(account -> {
                    try {
                        throttle.enter(Patience.withMailsTo(account.email().value()));
                        mailLink(account);
                    } catch (TooManyAttempts tooMany) {
                        // they have fresh ones already
                    }
                });
    }

    /** Uses the link up. False if it was no good any more, and then nothing has changed. */
    @PreAuthorize("permitAll()")
    @Transactional
    public boolean set(String token, String password) {
        var link = links.findByTokenHash(new Secret(token).hash());
        if (link.isEmpty() || links.use(link.get().id(), clock.instant()) == 0) return false;
        var account = accounts.findById(link.get().person().value()).orElseThrow();
        change(account, password);
        throttle.forgive(Patience.withAccount(account.email().value()));
        return true;
    }

    /** Other devices must sign in again; this one stays signed in. */
    @PreAuthorize("isAuthenticated() and #id == principal.id()")
    public Change change(PersonId id, String current, String password) {
        var account = accounts.findById(id.value()).orElseThrow();
        Throttle.Ticket ticket;
        try {
            ticket = throttle.enter(Patience.withDevice("change:" + id));
        } catch (TooManyAttempts tooMany) {
            return Change.TOO_OFTEN_WRONG;
        }
        if (!encoder.matches(current, account.passwordHash())) return Change.WRONG_PASSWORD;
        ticket.withdraw();
        staySignedInHere(change(account, password));
        return Change.DONE;
    }

    private Account change(Account account, String password) {
        NewPassword.problemWith(password, account.email()).ifPresent(problem -> {
            throw new IllegalArgumentException("A password that is " + problem);
        });
        account.changePassword(encoder.encode(password));
        var changed = accounts.save(account);
        links.useUpAllOf(account.id().value(), clock.instant());
        staySignedIn.forgetOtherDevices(account.id());
        return changed;
    }

    // the session holds this very context, so that only the other sessions are left with the old password
    private static void staySignedInHere(Account account) {
        var person = account.toSignedIn();
        person.eraseCredentials();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    }

    private void mailLink(Account account) {
        if (account.isActive()) mailer.sendLink(account, OneTimeLink.Purpose.RESET);
        else mailer.sendLink(account, OneTimeLink.Purpose.INVITE);
    }
}
