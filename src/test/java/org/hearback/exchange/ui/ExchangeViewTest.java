package org.hearback.exchange.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import org.hearback.Karibu;
import org.hearback.account.Role;
import org.hearback.course.ContentId;
import org.hearback.exchange.Format;
import org.hearback.exchange.QuestionExchange;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ExchangeViewTest extends Karibu {
    private static final ContentId QUIZ = new ContentId("first-quiz");
    private static final String GIFT = """
            // made in 2019
            ::Red flag::What cannot wait?{~Stiffness#Common. =A numb saddle#Refer today. ####Ask.}

            Write a letter.{}

            [html]<p>Is <b>this</b> urgent?</p>{T#No.#Yes.}
            """;

    @Autowired
    QuestionExchange exchange;

    @Test
    void theContentPageLeadsHere() {
        signIn(Role.EDUCATOR);

        open("content");

        _assertOne(Anchor.class, spec -> spec.withText("Bring questions in from Moodle, or take them out"));
    }

    @Test
    void aFileShowsWhatBecameOfEachLineAndGivesADraft() {
        upload("old exam.txt", GIFT.getBytes(UTF_8));

        _assertOne(H2.class, spec -> spec.withText("What became of “old exam.txt”"));
        _assertOne(
                Paragraph.class,
                spec -> spec.withText(
                        "One question is imported as it stands, one with changes, and one was left out."));
        assertThat(rows()).hasSize(4);
        assertThat(rows().get(1))
                .startsWith("2Red flag")
                .contains("imported", "To fill in: outcome, difficulty, evidence");
        assertThat(rows().get(2)).contains("not imported", "Line 4: An essay has no right answer");
        assertThat(rows().get(3)).contains("imported with changes", "Line 6: Emphasis or colour became plain text: b");
        _assertOne(Anchor.class, spec -> spec.withText("Download the draft"));
    }

    @Test
    void theTableIsFilteredByWhatBecameOfThem() {
        upload("old exam.txt", GIFT.getBytes(UTF_8));

        choose("Show", "Not imported (2)");
        assertThat(rows()).hasSize(2).allSatisfy(row -> assertThat(row).contains("not imported"));
        choose("Show", "Imported with changes (1)");
        assertThat(rows()).hasSize(1);
        choose("Show", "Everything (4)");
        assertThat(rows()).hasSize(4);
    }

    @Test
    void manyAreShownInParts() {
        upload("many.txt", "Is it?{T}\n\n".repeat(120).getBytes(UTF_8));

        assertThat(rows()).hasSize(50);
        _assertOne(Paragraph.class, spec -> spec.withText("50 of 120 shown"));
        _click(_get(Button.class, spec -> spec.withText("Show more")));
        _click(_get(Button.class, spec -> spec.withText("Show more")));
        assertThat(rows()).hasSize(120);
        _assertNone(Button.class, spec -> spec.withText("Show more"));
    }

    @Test
    void itsContentDecidesAndNotItsName() {
        upload("quiz.xml", "::A::Is it?{T}\n".getBytes(UTF_8));
        assertThat(rows()).hasSize(1);

        upload("quiz.xml", new byte[] {'P', 'K', 3, 4, 0, 0});
        _assertOne(H2.class, spec -> spec.withText("This file was not read"));
        _assertOne(
                Paragraph.class,
                spec -> spec.withPredicate(words -> words.getText().contains("The file is an archive")));
        assertThat(rows()).isEmpty();
        _assertNone(Anchor.class, spec -> spec.withText("Download the draft"));
    }

    @Test
    void aPublishedQuizIsWrittenInEitherFormat() {
        signIn(Role.EDUCATOR);
        open("exchange");

        choose("Quiz or bank", title() + " (quiz)");
        _assertOne(Anchor.class, spec -> spec.withText("Download " + QUIZ + ".xml"));

        @SuppressWarnings("unchecked")
        RadioButtonGroup<Format> format = _get(RadioButtonGroup.class, spec -> spec.withLabel("Format"));
        _setValue(format, Format.GIFT);

        _assertOne(Anchor.class, spec -> spec.withText("Download " + QUIZ + ".txt"));
        assertThat(exchange.write(QUIZ, Format.GIFT).text()).contains("$CATEGORY: $course$/top/");
    }

    @Test
    void learnersNeitherSeeNorDoIt() {
        signIn(Role.LEARNER);

        open("exchange");

        _assertOne(H1.class, spec -> spec.withText("This page is for somebody else’s work"));
        _assertNone(Upload.class);
        assertThatThrownBy(() -> exchange.read("a", new byte[0])).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(exchange::sources).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> exchange.write(QUIZ, Format.MOODLE)).isInstanceOf(AccessDeniedException.class);
    }

    private String title() {
        return exchange.sources().stream()
                .filter(source -> source.id().equals(QUIZ))
                .findFirst()
                .orElseThrow()
                .title();
    }

    private void upload(String name, byte[] file) {
        signIn(Role.EDUCATOR);
        open("exchange");
        UploadKt._upload(_get(Upload.class), name, "application/octet-stream", file);
    }

    private static List<String> rows() {
        return _find(NativeTableRow.class).stream()
                .map(row -> row.getElement().getTextRecursively())
                .filter(row -> !row.startsWith("LineWhat"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, String option) {
        ComboBox<Object> box = _get(ComboBox.class, spec -> spec.withLabel(label));
        var choice = box.getListDataView()
                .getItems()
                .filter(item -> box.getItemLabelGenerator().apply(item).equals(option))
                .findFirst()
                .orElseThrow();
        _setValue(box, choice);
    }
}
