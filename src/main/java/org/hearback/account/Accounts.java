package org.hearback.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID> {
    Account save(Account account);

    Account saveAndFlush(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByEmail(String email);

    long count();

    @Query("""
            select a from Account a join fetch a.roles join fetch a.cohort c
            where c.id = :cohort and 'LEARNER' member of a.roles
            order by lower(a.name), a.id""")
    List<Account> learnersOf(UUID cohort);

    @Query("select count(a) from Account a where 'ADMIN' member of a.roles and a.passwordHash is not null")
    long countActiveAdministrators();

    @Query("""
            select a from Account a left join a.cohort c
            where lower(a.name) like :pattern escape '!' or a.email like :pattern escape '!'
               or lower(c.name) like :pattern escape '!'
            order by lower(a.name), a.id""")
    List<Account> search(String pattern, Limit limit);

    @Query("""
            select count(a) from Account a left join a.cohort c
            where lower(a.name) like :pattern escape '!' or a.email like :pattern escape '!'
               or lower(c.name) like :pattern escape '!'""")
    long countMatching(String pattern);
}
