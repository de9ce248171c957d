package org.hearback.reminder;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The ledger: what stands in it has been written, and nothing is written twice. */
interface Reminders extends Repository<Reminder, Reminder.Key> {
    Reminder saveAndFlush(Reminder reminder);

    boolean existsById(Reminder.Key key);

    @Query("select r.key from Reminder r where r.key.personId = :person")
    List<Reminder.Key> writtenTo(UUID person);
}
