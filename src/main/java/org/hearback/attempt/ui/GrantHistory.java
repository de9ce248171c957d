package org.hearback.attempt.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.stream.Stream;
import org.hearback.account.People;
import org.hearback.account.Person;
import org.hearback.account.PersonId;
import org.hearback.course.Day;
import org.jspecify.annotations.Nullable;

/** What a learner was ever granted: by whom, when, and why. Where that is nothing, it is not there. */
public class GrantHistory extends Composite<UnorderedList> {
    private final People people;

    public GrantHistory(People people) {
        this.people = people;
        getContent().setVisible(false);
    }

    /** Forgets what it showed. */
    public void clear() {
        getContent().removeAll();
        getContent().setVisible(false);
    }

    /**
     * Adds what was granted before that.
     *
     * @param reason stands behind it, if there is one
     * @param key a translation that says what was granted; its last two parameters are by whom and when
     * @param what its parameters before these
     */
    public void add(PersonId by, Instant at, @Nullable String reason, String key, Object... what) {
        var name = people.find(by).map(Person::name).orElse("");
        var words = getTranslation(
                key, Stream.concat(Stream.of(what), Stream.of(name, Day.of(at))).toArray());
        getContent().add(new ListItem(reason == null ? words : words + " " + reason));
        getContent().setVisible(true);
    }
}
