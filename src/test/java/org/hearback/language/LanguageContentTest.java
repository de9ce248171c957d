package org.hearback.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearback.language.Phrase.Kind;
import org.hearback.language.Rules.Rule;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files that educators may extend are whole, and agree with each other. */
class LanguageContentTest {
    private static final Path FOLDER = Path.of("content/language");

    private final Taxonomy taxonomy = read("behaviours.yaml", Taxonomy.class);
    private final Lexicon lexicon = read("lexicon.yaml", Lexicon.class);
    private final Rules rules = read("rules.yaml", Rules.class);
    private final Exemplars exemplars = read("exemplars.yaml", Exemplars.class);

    @Test
    void everythingThatIsAskedForIsThere() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            var validator = factory.getValidator();

            assertThat(taxonomy.behaviours())
                    .allSatisfy(each -> assertThat(validator.validate(each)).isEmpty());
            assertThat(Stream.of(taxonomy, lexicon, rules, exemplars))
                    .allSatisfy(each -> assertThat(validator.validate(each)).isEmpty());
        }
    }

    @Test
    void aBehaviourIsDescribedOnce() {
        assertThat(taxonomy.behaviours()).extracting(Behaviour::code).doesNotHaveDuplicates();
        assertThat(taxonomy.behaviours().stream().filter(Behaviour::isHarmful)).hasSize(8);
        assertThat(taxonomy.behaviours()).hasSize(26);
    }

    @Test
    void everyPatternCompilesAndSuggestsSomethingThatCanBeFound() {
        var codes = codes();
        Stream.of(Kind.values()).map(Codes::of).forEach(codes::add);

        assertThat(rules.rules()).allSatisfy(rule -> {
            assertThat(rule.mistake()).isEqualTo(Optional.empty());
            assertThat(codes).contains(rule.code());
        });
    }

    @Test
    void everyBehaviourHasAPatternAndExemplars() {
        assertThat(rules.rules().stream().map(Rule::code)).containsAll(codes());
        assertThat(exemplars.exemplars().stream().flatMap(group -> group.codes().stream()))
                .containsAll(codes());
    }

    @Test
    void exemplarsShowKnownBehavioursAndNoSentenceStandsTwice() {
        assertThat(codes())
                .containsAll(exemplars.exemplars().stream()
                        .flatMap(group -> group.codes().stream())
                        .toList());
        assertThat(exemplars.exemplars().stream().flatMap(group -> group.sentences().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyKindOfPhraseIsExplainedOnceAndNoPhraseStandsTwice() {
        assertThat(lexicon.kinds()).extracting(Lexicon.Reasoned::kind).containsExactlyInAnyOrder(Kind.values());
        assertThat(lexicon.phrases().stream()
                        .flatMap(entry -> entry.words().stream())
                        .map(Lexicon.Matcher::parts))
                .doesNotContain(List.of())
                .doesNotHaveDuplicates();
    }

    @Test
    void aStarStandsForTheEndingOfAWordThatCanBeTold() {
        new Lexicon.Matcher(lexicon);

        assertThat(lexicon.phrases().stream()
                        .flatMap(entry -> entry.words().stream())
                        .flatMap(words -> Lexicon.Matcher.parts(words).stream())
                        .filter(word -> word.endsWith("*")))
                .allSatisfy(stem -> assertThat(stem).hasSizeGreaterThan(4));
    }

    @Test
    void everyReasonRestsOnAKnownStudy() {
        var known = new TreeSet<String>();
        new YAMLMapper()
                .readTree(Path.of("content/evidence.yaml").toFile())
                .get("references")
                .forEach(study -> known.add(study.get("key").asString()));

        assertThat(known)
                .containsAll(taxonomy.behaviours().stream()
                        .flatMap(behaviour -> behaviour.evidence().stream())
                        .toList())
                .containsAll(lexicon.kinds().stream()
                        .flatMap(kind -> kind.evidence().stream())
                        .toList());
    }

    private Set<String> codes() {
        return new TreeSet<>(taxonomy.behaviours().stream().map(Behaviour::code).toList());
    }

    private static <T> T read(String file, Class<T> type) {
        return TrainedAnalyst.yaml(FOLDER.resolve(file), type);
    }
}
