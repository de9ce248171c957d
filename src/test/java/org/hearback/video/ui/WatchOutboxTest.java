package org.hearback.video.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.hearback.Karibu;
import org.hearback.account.Role;
import org.junit.jupiter.api.Test;

/** What was watched without a network goes out from any page, for who is signed in. */
class WatchOutboxTest extends Karibu {
    @Test
    void everyPageKnowsWhoseReportsItMaySend() {
        var first = signIn(Role.LEARNER);
        open("");
        assertThat(told()).isEqualTo(first.id().toString());

        var second = signIn(Role.LEARNER);
        open("programme");
        assertThat(told()).isEqualTo(second.id().toString());
    }

    @Test
    void whoDoesNotLearnHasNothingToSend() {
        signIn(Role.EDUCATOR);
        open("educate");

        assertThat(told()).isEqualTo("");
    }

    @Test
    void aPageThatSaysHowFarTheyAreSaysItAnewOnceSomethingWasSent() {
        signIn(Role.LEARNER);
        open("");
        var before = UI.getCurrent().getCurrentView();

        _fireDomEvent(UI.getCurrent(), "watched-sent");

        assertThat(UI.getCurrent().getCurrentView()).isNotSameAs(before).hasSameClassAs(before);
    }

    @Test
    void aPageOnWhichSomethingMayBeTypedStays() {
        signIn(Role.LEARNER);
        open("profile");
        var before = UI.getCurrent().getCurrentView();

        _fireDomEvent(UI.getCurrent(), "watched-sent");

        assertThat(UI.getCurrent().getCurrentView()).isSameAs(before);
    }

    /** What the page was told last. */
    private static Object told() {
        var ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation())
                .filter(call -> call.getExpression().contains("sendWatched"))
                .map(call -> call.getParameters().getFirst())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
