package org.hearback.transcript.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.hearback.Karibu;
import org.hearback.account.Role;
import org.hearback.transcript.Part;
import org.hearback.transcript.TestTranscripts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(TestTranscripts.class)
class TranscriptViewTest extends Karibu {
    @Autowired
    TestTranscripts analyst;

    @BeforeEach
    void asEducator() {
        analyst.reset();
        signIn(Role.EDUCATOR);
        open("transcripts");
    }

    @Test
    void nothingCanBeGivenBeforeSomebodyMayGiveIt() {
        _assertNone(Upload.class);
        _assertNone(TextArea.class);

        _setValue(_get(Checkbox.class), true);

        _assertOne(Upload.class);
        _assertOne(TextArea.class);
    }

    @Test
    void learnersMayCodeToo() {
        signIn(Role.LEARNER);

        open("transcripts");

        _assertOne(Checkbox.class);
    }

    @Test
    void aPastedTranscriptIsCodedTurnByTurn() {
        paste("C: Hello.\nP: It hurts.\nC: That makes sense, but it is just a twinge.\nC: Your disc is crumbling.");
        sees(H2.class, "4 turns were read");
        click("Code the clinician’s turns");
        sees(H2.class, "Reading turn by turn");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(500);

        finish(3);

        sees(
                Paragraph.class,
                "In 3 turns of the clinician, one supports the patient, one could hurt, and in one there is something to consider.");
        assertThat(rowsWith("Validation")).containsExactly("Validation|1|33.3|–");
        assertThat(rowsWith("Alarming words")).containsExactly("Alarming words|1|33.3|–");
        assertThat(rowsWith("Turn 3")).containsExactly("Turn 3|1|0|1");
        assertThat(marked()).containsExactly("makes sense", "just a twinge", "crumbling");
        sees(Paragraph.class, "After: “It hurts.”");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void theTurnsAreFilteredByWhatWasFound() {
        paste("C: That makes sense.\nC: Hello.\nC: There is nothing to worry about, it makes sense.");
        click("Code the clinician’s turns");
        finish(3);
        assertThat(turns()).hasSize(3);

        choose("Validation (2)");
        assertThat(turns()).hasSize(2);
        choose("Empty reassurance (1)");
        assertThat(turns()).singleElement().asString().contains("Perhaps: Empty reassurance");
        choose("Nothing found (1)");
        assertThat(turns()).singleElement().asString().contains("Hello.");
    }

    @Test
    void manyTurnsAreShownInParts() {
        paste("C: That makes sense.\nP: Yes.\n".repeat(60));
        click("Code the clinician’s turns");
        finish(60);

        assertThat(turns()).hasSize(25);
        click("Show more");
        click("Show more");
        assertThat(turns()).hasSize(60);
        _assertNone(Button.class, spec -> spec.withText("Show more"));
    }

    @Test
    void cancellingLeadsBackToTheTranscript() {
        paste("C: one\nC: two\nC: three");
        click("Code the clinician’s turns");

        click("Cancel");
        analyst.read(3);

        sees(H2.class, "3 turns were read");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void anErrorIsToldAndNothingIsLost() {
        paste("C: break\nC: two");
        click("Code the clinician’s turns");
        analyst.read(1);

        pollUntil(() -> !_find(Button.class, spec -> spec.withText("Go back")).isEmpty());

        click("Go back");
        sees(H2.class, "2 turns were read");
    }

    @Test
    void whoIsNotKnownIsAskedFor() {
        paste("Anna: Hello.\nBen: It hurts.\nNurse: Excuse me.");
        click("Code the clinician’s turns");
        sees(Paragraph.class, "Say who this is: Anna, Ben, Nurse.");

        part("Anna (one turn)", Part.PATIENT);
        part("Ben (one turn)", Part.PATIENT);
        part("Nurse (one turn)", Part.OTHER);
        click("Code the clinician’s turns");
        sees(Paragraph.class, "Nobody here is a clinician yet, so there is nothing to code. Choose who is.");

        part("Anna (one turn)", Part.CLINICIAN);
        click("Code the clinician’s turns");
        finish(1);
        assertThat(turns()).hasSize(1);
    }

    @Test
    void turnsThatSeemToTellWhoSomebodyIsAreNamedBeforeTheyAreCoded() {
        paste("C: Hello Mrs Jones.\nP: Ring me on 07700 900123.");

        sees(
                Paragraph.class,
                "2 turns seem to tell who somebody is. If that is real, take it out and give the transcript again.");
        sees(ListItem.class, "Turn 1 (line 1): a surname");
        sees(ListItem.class, "Turn 2 (line 2): a phone number");
    }

    @Test
    void whatCannotBeReadIsExplainedAndStaysToBeMended() {
        paste("speaker,text,stage\n,Hello,\nC,Hello,lunch");

        sees(Paragraph.class, "This cannot be read yet, for 2 reasons. Nothing was kept.");
        sees(ListItem.class, "Line 2: nobody says “Hello”. Add the speaker.");
        sees(
                ListItem.class,
                "Line 3: there is no stage “lunch”. Use opening, listening, assessment, explanation, plan or close, or leave it out.");
        assertThat(_get(TextArea.class).getValue()).contains("lunch");
    }

    @Test
    void aHundredMistakesAreNotAHundredLines() {
        paste("speaker,text\n" + ",x\n".repeat(100));

        sees(ListItem.class, "and 80 more like these");
    }

    @Test
    void theResultCanBeTakenAwayAndAnotherTranscriptBegun() {
        paste("C: That makes sense.");
        click("Code the clinician’s turns");
        finish(1);

        assertThat(_find(Anchor.class).stream().map(Anchor::getText)).contains("Download for Excel", "Download as CSV");
        click("Code another transcript");
        assertThat(_get(TextArea.class).getValue()).isEmpty();
    }

    @Test
    void leavingThePageStopsTheWork() {
        paste("C: one\nC: two");
        click("Code the clinician’s turns");

        open("profile");
        analyst.read(1);

        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    private void paste(String transcript) {
        _setValue(_get(Checkbox.class), true);
        _setValue(_get(TextArea.class), transcript);
        click("Read the transcript");
    }

    private void finish(int turns) {
        analyst.read(turns);
        pollUntil(() -> !_find(WhatWasFound.class).isEmpty());
    }

    private static void pollUntil(BooleanSupplier there) {
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it takes too long").isLessThan(deadline);
            Thread.onSpinWait();
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        }
    }

    private static void part(String speaker, Part part) {
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Part> group = _get(RadioButtonGroup.class, spec -> spec.withLabel(speaker));
        _setValue(group, part);
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label) {
        ComboBox<Object> filter = _get(ComboBox.class);
        var choice = filter.getListDataView()
                .getItems()
                .filter(item -> filter.getItemLabelGenerator().apply(item).equals(label))
                .findFirst()
                .orElseThrow();
        _setValue(filter, choice);
    }

    private static List<String> turns() {
        return _find(TurnCard.class).stream().map(TranscriptViewTest::textOf).toList();
    }

    private static List<String> marked() {
        return _find(Span.class, spec -> spec.withClasses("hb-marked-words")).stream()
                .map(Span::getText)
                .toList();
    }

    private static List<String> rowsWith(String name) {
        return _find(NativeTableRow.class).stream()
                .map(row -> row.getChildren().map(TranscriptViewTest::textOf).collect(Collectors.joining("|")))
                .filter(row -> row.startsWith(name + "|"))
                .toList();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static <T extends Component & HasText> void sees(Class<T> type, String text) {
        _assertOne(type, spec -> spec.withText(text));
    }

    private static void click(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }
}
