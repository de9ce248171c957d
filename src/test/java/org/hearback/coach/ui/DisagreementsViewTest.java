package org.hearback.coach.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hearback.Karibu;
import org.hearback.TestClock;
import org.hearback.account.Role;
import org.hearback.coach.Disagreements;
import org.hearback.coach.Disagreements.Entry;
import org.hearback.coach.Objection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class DisagreementsViewTest extends Karibu {
    @Autowired
    Disagreements disagreements;

    @Autowired
    TestClock clock;

    @BeforeEach
    void nobodyHasDisagreed() {
        signIn(Role.EDUCATOR);
        disagreements.latest(1000).stream().map(Entry::id).forEach(disagreements::remove);
    }

    @Test
    void anEmptyListSaysWhatWillStandThere() {
        open("disagreements");

        _assertOne(
                Paragraph.class,
                spec -> spec.withText("Nobody has disagreed yet. When somebody does and agrees to send the sentence, "
                        + "it stands here, without a name."));
        _assertNone(Article.class);
    }

    @Test
    void theNewestStandsFirstWithItsNameAndWhatWasSaid() {
        send("You walked in well.", "It was a joke.");
        clock.pass(Duration.ofMinutes(1));
        send("You look well.", null);

        open("disagreements");

        assertThat(_find(Article.class)).hasSize(2);
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("hb-reading")).stream()
                        .map(Paragraph::getText))
                .containsExactly("You look well.", "You walked in well.");
        assertThat(_find(H2.class).getFirst().getText()).isEqualTo("Disbelief");
        _assertOne(Paragraph.class, spec -> spec.withText("It was a joke."));
    }

    @Test
    void oneThatIsSettledIsRemovedAfterAQuestion() {
        send("You walked in well.", null);
        open("disagreements");
        _click(_get(Button.class, spec -> spec.withText("Remove")));

        _click(_get(_get(ModalDialog.class), Button.class, spec -> spec.withText("Remove")));

        _assertNone(Article.class);
        assertThat(disagreements.count()).isZero();
    }

    @Test
    void theTableHoldsAllOfThemAndNoFormula() throws Exception {
        send("=1+1 \"is\", two", null);

        var csv = new String(
                context.getBean(DisagreementsDownload.class).download().getBody(), StandardCharsets.UTF_8);

        assertThat(csv).contains("disbelief,0.8,walked,\"'=1+1 \"\"is\"\", two\"");
    }

    @Test
    void learnersMaySendAndNotList() {
        signIn(Role.LEARNER);
        send("You walked in well.", null);

        open("disagreements");

        _assertNone(H1.class, spec -> spec.withText("Where people disagree with the coach"));
        assertThatThrownBy(() -> disagreements.latest(1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(disagreements::count).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> disagreements.remove(UUID.randomUUID())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> context.getBean(DisagreementsDownload.class).download())
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nothingInTheTableTellsWhoSentIt() {
        var fields = List.of(Objection.class.getRecordComponents()).stream()
                .map(component -> component.getName())
                .toList();

        assertThat(fields).containsExactly("code", "sentence", "words", "patientLine", "confidence", "comment");
    }

    private void send(String sentence, String comment) {
        disagreements.add(new Objection("disbelief", sentence, "walked", null, 0.8, comment));
    }
}
