package org.hearback.dialogue.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.dialogue.TestDialogues.INVITE;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.hearback.attempt.ui.SavedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnWordsTest extends InClinic {
    private static final String ASTRAY = "Blue cheese goes well with pears.";

    @BeforeEach
    void beginsInOwnWords() {
        beginInOwnWords();
    }

    @Test
    void whatIsTypedIsUnderstood() {
        type("Tell me all about it");

        assertThat(lastAnswer().choice()).isEqualTo("invite");
        assertThat(visit().current().at()).isEqualTo("head");
        _assertNone(RadioButtonGroup.class);
        assertThat(box().isEmpty()).isTrue();
    }

    @Test
    void whatIsTypedIsNeverAltered() {
        var words = "  Tell me all about it.\n\n(I have time.) ";

        type(words);

        assertThat(lastAnswer().words()).isEqualTo(words);
        _assertOne(Span.class, spec -> spec.withText(words));
    }

    @Test
    void whoGoesAroundTheBrowserSaysNoMoreThanTheBoxHolds() {
        type("I see it now. ".repeat(100_000));

        assertThat(lastAnswer().words()).hasSize(SavedText.LONGEST);
    }

    @Test
    void strangeSignsAreSaidAndReadAgain() {
        var words = "Tell me \0 \uD83D\uDE00 \u202Eשלום\u202C <b>{me}</b> ${x}";

        type(words);
        reload();

        assertThat(lastAnswer().words()).isEqualTo(words);
        _assertOne(Span.class, spec -> spec.withText(words));
    }

    @Test
    void anEmptyBoxIsAskedForKindly() {
        type("  ");

        assertThat(box().getErrorMessage()).isEqualTo("Write what you want to say first.");
        assertThat(work().steps("said")).isEmpty();
    }

    @Test
    void whoIsNotUnderstoodSeesWhatStillWaits() {
        type(ASTRAY);

        _assertOne(Paragraph.class, spec -> spec.withText("Sorry, what do you mean?"));
        _assertOne(Span.class, spec -> spec.withText("Grace looks confused"));
        _assertOne(Span.class, spec -> spec.withText("Still waiting for an answer:"));
        _assertNone(RadioButtonGroup.class);
    }

    @Test
    void afterTwoMisunderstandingsThereAreCards() {
        type(ASTRAY);
        type(ASTRAY);

        say(INVITE);

        assertThat(lastAnswer().isTyped()).isFalse();
        assertThat(visit().current().at()).isEqualTo("head");
        _assertNone(RadioButtonGroup.class);
    }

    @Test
    void beyondThatTheScreenSaysSoAndThePatientWaits() {
        type(ASTRAY);
        type(ASTRAY);
        _assertNone(Paragraph.class, spec -> spec.withClasses("hb-unrecognised"));

        type(ASTRAY);

        _assertOne(
                Paragraph.class,
                spec -> spec.withText(
                        "None of the replies was recognised in what you typed. You can choose one of the cards below, or try other words."));
        _assertOne(Paragraph.class, spec -> spec.withText("I nearly stayed at home."));
    }

    @Test
    void besideTheCardsOwnWordsAreStillHeard() {
        type(ASTRAY);
        type(ASTRAY);
        click("Say this");
        assertThat(replies().getErrorMessage()).isEqualTo("Choose what you want to say first.");

        _setValue(replies(), INVITE);
        _setValue(box(), "Show me where it hurts");
        click("Say it in my own words");

        assertThat(lastAnswer().words()).isEqualTo("Show me where it hurts");
    }

    @Test
    void withNoCardChosenTheOneButtonSaysTheTypedWords() {
        type(ASTRAY);
        type(ASTRAY);

        type("Show me where it hurts");

        assertThat(lastAnswer().choice()).isEqualTo("where");
    }

    @Test
    void aHalfTypedSentenceSurvivesAReload() {
        _setValue(box(), "Tell me");

        reload();

        assertThat(box().getValue()).isEqualTo("Tell me");
    }

    @Test
    void aSecondWindowIsTold() {
        _setValue(box(), "Tell me all about it");
        sayElsewhere(INVITE);

        click("Say this");

        _assertOne(Notification.class);
        assertThat(work().steps("said")).hasSize(1);
    }

    @Test
    void aRealPersonsDetailsAreRemarkedOn() {
        _setValue(box(), "Mr Featherstonehaugh said the same.");

        _assertOne(
                Paragraph.class, spec -> spec.withPredicate(one -> one.getText().startsWith("Is this about a real")));
    }

    @Test
    void onlyWithCoachingOneSeesHowThePatientIs() {
        _assertNone(Span.class, spec -> spec.withText("Trust"));
        _assertNone(Button.class, spec -> spec.withText("Read it with me"));

        _setValue(coaching(), true);
        type("Tell me all about it");

        _assertOne(Span.class, spec -> spec.withText("Trust"));
        var state = visit().current().state();
        _assertOne(Span.class, spec -> spec.withText("+" + (state.trust() - 40)));
        _assertOne(Span.class, spec -> spec.withText("\u2212" + (70 - state.worry())));
        _assertOne(Button.class, spec -> spec.withText("Read it with me"));
        reload();
        assertThat(coaching().getValue()).isTrue();
        _setValue(coaching(), false);
        _assertNone(Span.class, spec -> spec.withText("Trust"));
    }

    @Test
    void theCoachGoesOnReadingAfterAReload() {
        _setValue(coaching(), true);
        _setValue(box(), "I believe you");
        click("Read it with me");

        reload();

        _assertNone(Button.class, spec -> spec.withText("Read it with me"));
        assertThat(box().getValue()).isEqualTo("I believe you");
    }

    @Test
    void theClockAndTheStageAreOneQuietLine() {
        _assertOne(Span.class, spec -> spec.withText("0 of 20 minutes · Opening"));

        type("Tell me all about it");

        _assertOne(Span.class, spec -> spec.withText("0 of 20 minutes · Listening"));
    }

    @Test
    void thePatientSpeaksWithAVoiceOfTheirOwn() {
        var voice = _get(ReadAloud.class).getElement();

        assertThat(voice.getProperty("words")).isEqualTo("I nearly stayed at home.");
        assertThat(voice.getProperty("like")).isEqualTo("female");
        var before = voice.getProperty("place");
        type(ASTRAY);
        assertThat(_get(ReadAloud.class).getElement().getProperty("place")).isNotEqualTo(before);
    }
}
