package org.hearback.dialogue.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.hearback.account.Profession;
import org.hearback.attempt.Result;
import org.hearback.attempt.Step;
import org.hearback.course.TestContent;
import org.hearback.dialogue.Clinician;
import org.hearback.dialogue.Dialogue;
import org.hearback.dialogue.Mode;
import org.hearback.dialogue.Setting;
import org.hearback.dialogue.TestDialogues;
import org.junit.jupiter.api.Test;

class MeetingTest extends InClinic {
    @Test
    void theReferralTellsWhatAClinicianWouldKnow() {
        _assertOne(Paragraph.class, spec -> spec.withText("Runs a kitchen"));
        _assertOne(Paragraph.class, spec -> spec.withText("Lives with her sister"));
        _assertOne(Span.class, spec -> spec.withText("It flared."));
        _assertOne(Paragraph.class, spec -> spec.withText("No fracture and no pressed nerve."));
        _assertOne(Paragraph.class, spec -> spec.withText("Your clinic, on a Tuesday."));
        _assertOne(Span.class, spec -> spec.withText("Gentle"));
        _assertOne(Span.class, spec -> spec.withText("About 3 minutes"));
        _assertNone(Paragraph.class, spec -> spec.withText("That she is not believed."));
    }

    @Test
    void theProfessionMakesTheRole() {
        assertThat(clinicians().getValue()).isEqualTo(Clinician.SURGEON);

        become(Profession.APP_NURSE);
        reload();

        assertThat(clinicians().getValue()).isEqualTo(Clinician.APP);
        begin();
        assertThat(visit().setting()).isEqualTo(new Setting(Mode.GUIDED, Clinician.APP));
    }

    @Test
    void whoIsNeitherIsAsked() {
        become(Profession.OTHER);
        reload();

        begin();

        assertThat(clinicians().getErrorMessage()).isEqualTo("Choose as whom you talk first.");
        assertThat(visit().isBegun()).isFalse();
        _setValue(clinicians(), Clinician.APP);
        begin();
        assertThat(visit().setting()).isEqualTo(new Setting(Mode.GUIDED, Clinician.APP));
    }

    @Test
    void whatIsChosenIsStillChosenAfterAReload() {
        _setValue(modes(), Mode.OWN_WORDS);
        _setValue(clinicians(), Clinician.APP);
        _setValue(coaching(), true);

        reload();

        assertThat(modes().getValue()).isEqualTo(Mode.OWN_WORDS);
        assertThat(coaching().getValue()).isTrue();
        begin();
        assertThat(visit().setting()).isEqualTo(new Setting(Mode.OWN_WORDS, Clinician.APP));
    }

    @Test
    void theReferralIsWordedForTheRole() {
        var worded = TestDialogues.read(TestDialogues.GRACE
                .replace("id: grace\n", "id: " + grace.id() + "\n")
                .replace("story: Eighteen months of pain.", "story: Grace was sent to {me}."));
        new TestContent(context).publish("dialogue", worded);
        practice.complete(learner, work(), Step.newId(), Result.done());
        practice.again(learner, grace.id(), Dialogue.class);
        reload();

        _assertOne(Paragraph.class, spec -> spec.withText("Grace was sent to the surgeon."));
        _setValue(clinicians(), Clinician.APP);

        _assertOne(Paragraph.class, spec -> spec.withText("Grace was sent to the physiotherapist."));
    }

    @Test
    void withoutPhrasingsOneOnlyChoosesReplies() {
        var guided = TestDialogues.read(TestDialogues.GRACE
                .replace("id: grace\n", "id: " + grace.id() + "-guided\n")
                .replaceAll("phrasings: \\[.*]", "phrasings: []"));
        new TestContent(context).publish("dialogue", guided);

        open("dialogue/" + guided.id());

        _assertNone(RadioButtonGroup.class, spec -> spec.withCaption("How do you want to talk?"));
    }
}
