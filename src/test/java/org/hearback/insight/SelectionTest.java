package org.hearback.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearback.account.Email;
import org.hearback.account.Person;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.attempt.Score;
import org.hearback.course.ContentId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final ContentId PROGRAMME = new ContentId("programme");
    private static final ContentId MODULE = new ContentId("module");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Entry ann = entry("ann", Stage.DONE, 4, new Score(1, 4), DAY, Stage.DONE);
    private final Entry bob = entry("Bob", Stage.LATE, 2, null, null, Stage.DONE);
    private final Entry cara = entry("Cara", Stage.UNDER_WAY, 3, new Score(4, 4), DAY.plusDays(1), Stage.UNDER_WAY);
    private final List<Entry> all = List.of(cara, bob, ann);

    @Test
    void everybodyStandsByNameWhateverItsLetters() {
        assertThat(Selection.EVERYBODY.from(all)).containsExactly(ann, bob, cara);
        assertThat(sorted(Order.NAME, true)).containsExactly(cara, bob, ann);
    }

    @Test
    void whoHasNothingComesLastEitherWay() {
        assertThat(sorted(Order.SCORE, false)).containsExactly(ann, cara, bob);
        assertThat(sorted(Order.SCORE, true)).containsExactly(cara, ann, bob);
        assertThat(sorted(Order.LAST_ACTIVE, true)).containsExactly(cara, ann, bob);
    }

    @Test
    void lateComesFirstAndProgressIsSortedByItsShare() {
        assertThat(sorted(Order.STATE, false)).containsExactly(bob, cara, ann);
        assertThat(sorted(Order.PROGRESS, false)).containsExactly(bob, cara, ann);
    }

    @Test
    void aModulesStateIsTheOneThatIsAskedFor() {
        assertThat(new Selection("", null, Stage.DONE, Order.NAME, false).from(all))
                .containsExactly(ann);
        assertThat(new Selection("", MODULE, Stage.DONE, Order.NAME, false).from(all))
                .containsExactly(ann, bob);
    }

    @Test
    void namesAndAddressesAreFoundByAnyPart() {
        assertThat(new Selection(" AR ", null, null, Order.NAME, false).from(all))
                .containsExactly(cara);
        assertThat(new Selection("bob@", null, null, Order.NAME, false).from(all))
                .containsExactly(bob);
        assertThat(new Selection("nobody", null, null, Order.NAME, false).from(all))
                .isEmpty();
    }

    private List<Entry> sorted(Order order, boolean descending) {
        return new Selection("", null, null, order, descending).from(all);
    }

    private static Entry entry(
            String name,
            Stage stage,
            int done,
            @Nullable Score best,
            @Nullable LocalDate lastActive,
            Stage moduleStage) {
        var person = new Person(
                PersonId.next(),
                new Email(name + "@clinic.example"),
                name,
                null,
                null,
                null,
                Set.of(Role.LEARNER),
                "Spring",
                true);
        return new Entry(
                person,
                new Part(PROGRAMME, "Programme", stage, done, 4, best, null),
                List.of(new Part(MODULE, "Module", moduleStage, 0, 1, null, null)),
                lastActive,
                null);
    }
}
