package org.hearback.account;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Signing in by e-mail and password, slowed down for who fails often.
 *
 * <p>A browser in which the owner has signed in before has a count of its own: strangers who guess at the account, or
 * who sit behind the same hospital address, cannot keep the owner out of it.
 *
 * <p>Spring Security finds this bean itself. Naming it a second time would count every try twice.
 */
@Component
class PasswordSignIn extends DaoAuthenticationProvider {
    private final Accounts accounts;
    private final KnownDevices devices;
    private final Throttle throttle;

    PasswordSignIn(
            SignedInPeople people,
            PasswordEncoder encoder,
            Accounts accounts,
            KnownDevices devices,
            Throttle throttle) {
        super(people::find);
        setPasswordEncoder(encoder);
        setUserDetailsPasswordService(people::reencodePassword);
        this.accounts = accounts;
        this.devices = devices;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var email = asked.getName().strip().toLowerCase(Locale.ROOT);
        var patience = patience(email, (SignInDetails) asked.getDetails());
        var ticket = throttle.enter(patience);
        var authentication = super.authenticate(asked);
        ticket.withdraw();
        // the first is the one that only the owner can clear; an address stays under suspicion
        throttle.forgive(patience[0]);
        return authentication;
    }

    private Patience[] patience(String email, SignInDetails details) {
        return knownDevice(email, details)
                .map(device -> new Patience[] {Patience.withDevice(device)})
                .orElseGet(() ->
                        new Patience[] {Patience.withAccount(email), Patience.withAddress(details.getRemoteAddress())});
    }

    private Optional<String> knownDevice(String email, SignInDetails details) {
        var account = Email.parse(email).flatMap(valid -> accounts.findByEmail(valid.value()));
        return details.device()
                .flatMap(device -> account.map(Account::id)
                        .filter(person -> devices.knows(device, person))
                        .map(person -> KnownDevice.id(device, person)));
    }
}
