package org.hearback.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearback.language.Rules.Guard;
import org.hearback.language.Rules.Rule;
import org.hearback.language.Suppressed.Why;
import org.junit.jupiter.api.Test;

class RulesTest {
    private final Rules.Matcher rules = new Rules.Matcher(new Rules(List.of(
            new Rule("psychologising", Set.of(Guard.NEGATED, Guard.QUOTED), "\\ball in your head\\b"),
            new Rule("empty-reassurance", Set.of(Guard.NEGATED), "\\bdon't worry\\b"))));

    @Test
    void aMatchStandsWhereTheWordsStand() {
        var text = "Well. It is ALL IN YOUR HEAD, I think.";

        assertThat(hits(text)).singleElement().satisfies(hit -> {
            assertThat(hit.isActive()).isTrue();
            assertThat(hit.span().of(text)).isEqualTo("ALL IN YOUR HEAD");
        });
    }

    @Test
    void aNegationInTheSameClauseMakesItHarmless() {
        assertThat(why("Nobody thinks it is all in your head.")).isEqualTo(Why.NEGATED);
        assertThat(why("It isn’t all in your head.")).isEqualTo(Why.NEGATED);
    }

    @Test
    void aNegationInAnotherClauseDoesNot() {
        assertThat(why("The scan did not help, so it is all in your head.")).isNull();
    }

    @Test
    void whatSomebodyElseSaidIsQuoted() {
        assertThat(why("Who told you it was all in your head?")).isEqualTo(Why.QUOTED);
        assertThat(why("He wrote “all in your head” in a letter.")).isEqualTo(Why.QUOTED);
    }

    @Test
    void onesOwnViewIsNoQuotation() {
        assertThat(why("I’m afraid I have to say it is all in your head.")).isNull();
    }

    @Test
    void aPhraseThatBeginsWithANegationIsNotNegatedByIt() {
        assertThat(why("Don’t worry about it.")).isNull();
    }

    @Test
    void aBrokenPatternSaysWhatIsWrong() {
        assertThat(new Rule("dismissal", Set.of(), "(just").mistake()).isPresent();
        assertThat(new Rule("dismissal", Set.of(), "just").mistake()).isEmpty();
    }

    private Why why(String text) {
        return hits(text).getFirst().suppressed();
    }

    private List<Rules.Hit> hits(String text) {
        return rules.hits(Guards.straight(text), Sentences.of(text));
    }
}
