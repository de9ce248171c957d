package org.hearback.badge;

import org.springframework.data.repository.Repository;

interface Withdrawals extends Repository<Withdrawal, String> {
    void save(Withdrawal withdrawal);

    boolean existsById(String number);
}
