package org.hearback.rehearsal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.UUID;
import org.hearback.Karibu;
import org.hearback.TestClock;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.coach.ui.Coach;
import org.hearback.rehearsal.Phrase;
import org.hearback.rehearsal.PhraseBank;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PhrasesViewTest extends Karibu {
    @Autowired
    PhraseBank bank;

    @Autowired
    TestClock clock;

    private PersonId learner;

    @BeforeEach
    void aLearnerSignsIn() {
        learner = signIn(Role.LEARNER).id();
    }

    @Test
    void anEmptyPageSaysHowPhrasesGetThere() {
        open("phrases");

        _assertOne(Anchor.class, spec -> spec.withText("Find a rehearsal in the programme"));
        _assertNone(Button.class, spec -> spec.withText("Print this page"));
    }

    @Test
    void phrasesWithTheSamePurposeStandTogether() {
        keep("I believe you.", "Believe them");
        keep("Come back.", "Keep the door open");
        keep("I do believe you.", "Believe them");

        open("phrases");

        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly("Believe them", "Keep the door open");
        _assertOne(Paragraph.class, spec -> spec.withText("I do believe you."));
    }

    @Test
    void aPhraseIsChangedWhereItStandsAndSavedWhileItIsTyped() {
        var phrase = keep("I believe you.", "Believe them");

        open("phrases/" + phrase.id());
        _setValue(_get(TextArea.class), "I believe every word.");
        _setValue(_get(TextField.class), "For angry people");
        UI.getCurrent().getPage().reload();

        assertThat(_get(TextArea.class).getValue()).isEqualTo("I believe every word.");
        click("Done");
        _assertNone(TextArea.class);
        _assertOne(Paragraph.class, spec -> spec.withText("I believe every word."));
        _assertOne(H2.class, spec -> spec.withText("For angry people"));
    }

    @Test
    void aPurposeIsNeverLeftBlank() {
        var phrase = keep("I believe you.", "Believe them");
        open("phrases/" + phrase.id());

        _setValue(_get(TextField.class), "  ");

        assertThat(bank.of(learner)).extracting(Phrase::purpose).containsExactly("Believe them");
    }

    @Test
    void theCoachReadsAPhraseWhenAsked() {
        var phrase = keep("I believe you.", "Believe them");
        open("phrases/" + phrase.id());
        _assertNone(Coach.class);

        click("Read it with me");

        _assertOne(Coach.class);
    }

    @Test
    void whatSeemsToTellWhoAPatientIsIsPointedOut() {
        var phrase = keep("Tell Mrs Featherstonehaugh to ring 01632 960123.", "Believe them");

        open("phrases/" + phrase.id());

        _assertOne(Paragraph.class, spec -> spec.withClasses("hb-patient-data"));
    }

    @Test
    void whatIsRemovedCanBePutBack() {
        keep("I believe you.", "Believe them");
        open("phrases");

        click("Remove");
        assertThat(bank.of(learner)).isEmpty();
        _assertNone(Paragraph.class, spec -> spec.withText("I believe you."));

        click("Put it back");
        assertThat(bank.of(learner)).extracting(Phrase::words).containsExactly("I believe you.");
        _assertOne(Paragraph.class, spec -> spec.withText("I believe you."));
    }

    @Test
    void anAddressOfSomebodyElsesPhraseShowsOnlyOnesOwn() {
        var theirs = keep("I believe you.", "Believe them");
        learner = signIn(Role.LEARNER).id();

        open("phrases/" + theirs.id());

        _assertNone(TextArea.class);
        _assertNone(H2.class);
    }

    @Test
    void educatorsAndAdministratorsHaveNoSuchPage() {
        signIn(Role.EDUCATOR, Role.ADMIN);

        open("phrases");

        _assertNone(H1.class, spec -> spec.withText("Your phrases, in your own words"));
    }

    private Phrase keep(String words, String purpose) {
        var phrase = new Phrase(UUID.randomUUID(), words, purpose, null, null);
        bank.keep(learner, phrase);
        clock.pass(Duration.ofMinutes(1));
        return phrase;
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
