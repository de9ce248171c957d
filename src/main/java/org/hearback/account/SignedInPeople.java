package org.hearback.account;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People as Spring Security wants to see them. Who has no password yet does not exist for it. */
@Component
@Transactional
class SignedInPeople {
    private final Accounts accounts;

    SignedInPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    @Transactional(readOnly = true)
    public SignedIn find(String text) {
        return Email.parse(text)
                .flatMap(email -> accounts.findByEmail(email.value()))
                .filter(Account::isActive)
                .map(Account::toSignedIn)
                .orElseThrow(() -> new UsernameNotFoundException("Nobody by that e-mail address"));
    }

    @Transactional(readOnly = true)
    public SignedIn load(PersonId id) {
        return accounts.findById(id.value())
                .filter(Account::isActive)
                .map(Account::toSignedIn)
                .orElseThrow(() -> new UsernameNotFoundException("Nobody by that id"));
    }

    public UserDetails reencodePassword(UserDetails user, String newHash) {
        var account = accounts.findById(((SignedIn) user).id().value()).orElseThrow();
        account.reencodePassword(newHash);
        return account.toSignedIn();
    }
}
