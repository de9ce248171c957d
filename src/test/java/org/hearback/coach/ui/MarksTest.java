package org.hearback.coach.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hearback.attempt.ui.Weight;
import org.hearback.language.Certainty;
import org.hearback.language.Span;
import org.junit.jupiter.api.Test;

class MarksTest {
    @Test
    void theTextStaysAsItIsCharacterForCharacter() {
        var text = "  \"I <b>believe</b> you\" 👩🏽‍⚕️ & ظهري يؤلمني.\n\n";

        assertThat(marked(text, note(Weight.SUPPORTS, span(text, "believe")), note(Weight.HARMS, span(text, "يؤلمني"))))
                .isEqualTo("  \"I <b>[S:believe]</b> you\" 👩🏽‍⚕️ & ظهري [H:يؤلمني].\n\n");
    }

    @Test
    void offsetsBehindAnEmojiAreExact() {
        var text = "😟😟 At least you can walk 😟";

        assertThat(marked(text, note(Weight.HARMS, span(text, "At least"))))
                .isEqualTo("😟😟 [H:At least] you can walk 😟");
    }

    @Test
    void noMarkCutsACharacterInTwo() {
        assertThat(marked("ok 😟 ok", note(Weight.HARMS, new Span(0, 4)))).isEqualTo("[H:ok 😟] ok");
        assertThat(marked("ok 😟 ok", note(Weight.HARMS, new Span(4, 8)))).isEqualTo("ok [H:😟 ok]");
    }

    @Test
    void whatMayHurtHasItsWordsAlsoInsideOfWhatSupports() {
        var text = "I believe you, at least today.";

        assertThat(marked(text, note(Weight.SUPPORTS, new Span(0, 30)), note(Weight.HARMS, span(text, "at least"))))
                .isEqualTo("[S:I believe you, ][H:at least][S: today.]");
    }

    @Test
    void ofTwoThatWeighTheSameTheShorterOneHasTheWords() {
        var text = "Your spine is crumbling away.";

        assertThat(marked(
                        text,
                        note(Weight.CONSIDER, span(text, "spine is crumbling away")),
                        note(Weight.CONSIDER, span(text, "crumbling"))))
                .isEqualTo("Your [C:spine is ][C:crumbling][C: away].");
    }

    @Test
    void aWordToAvoidIsNamedInsideOfASentenceThatHurts() {
        var text = "Your discs are crumbling.";

        assertThat(marked(
                        text,
                        note(Weight.HARMS, new Span(0, text.length())),
                        note(Weight.CONSIDER, span(text, "crumbling"))))
                .isEqualTo("[H:Your discs are ][C:crumbling].");
    }

    @Test
    void aFullStopThatIsLeftOverIsNoMark() {
        var text = "I believe you.";

        assertThat(marked(text, note(Weight.SUPPORTS, new Span(0, 14)), note(Weight.HARMS, new Span(0, 13))))
                .isEqualTo("[H:I believe you].");
    }

    @Test
    void spansBeyondTheTextDoNoHarm() {
        assertThat(marked("ok", note(Weight.HARMS, new Span(0, 40)), note(Weight.HARMS, new Span(50, 60))))
                .isEqualTo("[H:ok]");
        assertThat(marked("", note(Weight.HARMS, new Span(0, 4)))).isEmpty();
    }

    private static String marked(String text, Note... notes) {
        var pieces = Marks.of(text, Arrays.asList(notes));
        assertThat(pieces.stream().map(Marks.Piece::words).collect(Collectors.joining()))
                .isEqualTo(text);
        return pieces.stream()
                .map(piece -> piece.mark() == null
                        ? piece.words()
                        : "[%s:%s]".formatted(piece.mark().weight().name().charAt(0), piece.words()))
                .collect(Collectors.joining());
    }

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    private static Note note(Weight weight, Span span) {
        return new Note(
                "code-" + span.start(), weight, Certainty.SURE, 1, List.of(span), "", "", "", "", List.of(), List.of());
    }
}
