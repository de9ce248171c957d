package org.hearback.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearback.language.Lexicon.Entry;
import org.hearback.language.Phrase.Kind;
import org.hearback.language.Suppressed.Why;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private final Lexicon.Matcher lexicon = new Lexicon.Matcher(new Lexicon(
            List.of(),
            List.of(
                    entry(Kind.ALARMING, "changing with age", "crumbl*", "falling apart"),
                    entry(Kind.ALARMING, "less cushion", "bone on bone"),
                    entry(Kind.ALARMING, "less", "bone"),
                    entry(Kind.JARGON, "a narrowing", "stenosis", "spinal stenosis"))));

    @Test
    void aStemStandsForItsEndings() {
        assertThat(found("Your spine’s crumbling and it crumbled before.")).containsExactly("crumbling", "crumbled");
    }

    @Test
    void theLongestPhraseWins() {
        assertThat(found("That is bone on bone, with spinal stenosis."))
                .containsExactly("bone on bone", "spinal stenosis");
    }

    @Test
    void capitalsLineBreaksAndCurlyApostrophesDoNotMatter() {
        assertThat(found("BONE\non  Bone")).containsExactly("BONE\non  Bone");
    }

    @Test
    void partOfAWordIsNoMatch() {
        assertThat(found("A trombone is no backbone.")).isEmpty();
    }

    @Test
    void aPhraseThatIsDeniedQuotedOrExplainedIsFine() {
        assertThat(why("Nothing in there is crumbling.")).isEqualTo(Why.NEGATED);
        assertThat(why("Did somebody tell you it was crumbling?")).isEqualTo(Why.QUOTED);
        assertThat(why("You have stenosis, which is a narrowing.")).isEqualTo(Why.EXPLAINED);
        assertThat(why("You have stenosis.")).isNull();
    }

    @Test
    void anUnlistedPhraseBorrowsFromTheNearest() {
        assertThat(lexicon.nearest("crumbled like a stenosis", Kind.JARGON).map(Entry::instead))
                .contains("a narrowing");
        assertThat(lexicon.nearest("a rusty gate", Kind.ALARMING)).isEmpty();
    }

    private Why why(String text) {
        return hits(text).getFirst().suppressed();
    }

    private List<String> found(String text) {
        return hits(text).stream().map(hit -> hit.span().of(text)).toList();
    }

    private List<Lexicon.Hit> hits(String text) {
        return lexicon.hits(Guards.straight(text), Sentences.of(text));
    }

    private static Entry entry(Kind kind, String instead, String... words) {
        return new Entry(List.of(words), kind, instead, null);
    }
}
