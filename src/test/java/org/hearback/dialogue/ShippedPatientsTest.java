package org.hearback.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.Dialogue.Effect;
import org.hearback.dialogue.Dialogue.Ending;
import org.hearback.dialogue.Dialogue.Node;
import org.hearback.dialogue.Simulation.Manner;
import org.hearback.language.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten thousand talks with every patient that ships. */
class ShippedPatientsTest {
    private static final int TALKS = 2_500;
    private static final int FEWEST_LINES = 14;
    private static final int FEWEST_BEFORE_WALKING_OUT = 10;
    private static final int PHRASINGS = 5;
    private static final double LONGER = 1.5;
    private static final double MORE_TRUST = 30;

    private static final List<Manner> SCRIPTED = List.of(
            Simulation.doing(List.of("validation", "explanation", "shared-plan", "safety-netting")),
            Simulation.doing(List.of("explanation")),
            Simulation.doing(List.of("empty-reassurance")));

    /** What is kept of many talks. */
    private record Talks(
            int shortest,
            int shortestToTheEnd,
            int longest,
            double trust,
            double good,
            Set<String> endings,
            Set<Stage> stages) {
        static Talks of(List<Conversation> talks) {
            return new Talks(
                    talks.stream().mapToInt(Conversation::turnCount).min().orElseThrow(),
                    talks.stream()
                            .filter(talk -> talk.howItEnded().orElseThrow().effect() != Effect.HARMS)
                            .mapToInt(Conversation::turnCount)
                            .min()
                            .orElse(Integer.MAX_VALUE),
                    talks.stream().mapToInt(Conversation::turnCount).max().orElseThrow(),
                    talks.stream()
                            .mapToInt(talk -> talk.state().trust())
                            .average()
                            .orElseThrow(),
                    talks.stream()
                            .mapToInt(talk -> worth(talk.howItEnded().orElseThrow()))
                            .average()
                            .orElseThrow(),
                    talks.stream()
                            .map(talk -> talk.howItEnded().orElseThrow().id())
                            .collect(Collectors.toSet()),
                    stagesOfAll(talks));
        }

        private static int worth(Ending ending) {
            return ending.effect() == Effect.HELPS ? 1 : ending.effect() == Effect.HARMS ? -1 : 0;
        }

        /** The stages that every one of them went through. */
        private static Set<Stage> stagesOfAll(List<Conversation> talks) {
            var common = new TreeSet<>(List.of(Stage.values()));
            for (var talk : talks) {
                common.retainAll(
                        talk.turns().stream().map(turn -> turn.node().stage()).collect(Collectors.toSet()));
            }
            return common;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.hearback.dialogue.ShippedPatients#named")
    void kindTalkEndsBetterThanHarshTalkAndNoTalkIsEndless(String name, Dialogue patient) {
        var simulation = new Simulation(patient, ShippedPatients.RESPONSES, 2024);

        var kind = Talks.of(talks(simulation, TALKS, Simulation.KIND));
        var harsh = Talks.of(talks(simulation, TALKS, Simulation.HARSH));
        var random = Talks.of(talks(simulation, TALKS, Simulation.RANDOM));
        var scripted = Talks.of(SCRIPTED.stream()
                .flatMap(manner -> talks(simulation, TALKS / SCRIPTED.size() + 1, manner).stream())
                .toList());

        var soft = new SoftAssertions();
        var all = List.of(kind, harsh, random, scripted);
        for (var talks : all) {
            soft.assertThat(talks.longest()).as("longest talk").isLessThan(Conversation.LONGEST);
            soft.assertThat(talks.shortest()).as("shortest talk").isGreaterThanOrEqualTo(FEWEST_BEFORE_WALKING_OUT);
            soft.assertThat(talks.shortestToTheEnd())
                    .as("shortest talk that is not walked out of")
                    .isGreaterThanOrEqualTo(FEWEST_LINES);
        }
        soft.assertThat(kind.trust()).as("trust after kind talks").isGreaterThan(harsh.trust() + MORE_TRUST);
        soft.assertThat(kind.good()).as("good of kind talks").isGreaterThan(random.good());
        soft.assertThat(random.good()).as("good of random talks").isGreaterThanOrEqualTo(harsh.good());
        soft.assertThat(kind.endings()).as("endings of kind talks").doesNotContainAnyElementsOf(harsh.endings());
        soft.assertThat(kind.stages()).as("stages of every kind talk").containsExactlyInAnyOrder(Stage.values());
        soft.assertThat(all.stream().flatMap(talks -> talks.endings().stream()).distinct())
                .as("endings met")
                .containsExactlyInAnyOrderElementsOf(
                        patient.endings().stream().map(Ending::id).toList());
        soft.assertAll();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.hearback.dialogue.ShippedPatients#named")
    void noReplyGivesItselfAway(String name, Dialogue patient) {
        var soft = new SoftAssertions();
        var longest = new EnumMap<Effect, Integer>(Effect.class);
        for (var node : patient.nodes()) {
            for (var clinician : Clinician.values()) {
                var cards = cards(node, clinician);
                var lengths =
                        cards.stream().mapToInt(ShippedPatientsTest::length).summaryStatistics();
                soft.assertThat((double) lengths.getMax() / lengths.getMin())
                        .as("how much longer than the shortest the longest card of %s is", node.id())
                        .isLessThanOrEqualTo(LONGER);
                if (clinician == Clinician.SURGEON)
                    cards.stream()
                            .filter(card -> length(card) == lengths.getMax())
                            .findFirst()
                            .ifPresent(card -> longest.merge(card.effect(), 1, Integer::sum));
            }
        }
        longest.forEach((effect, count) -> soft.assertThat(count * 2)
                .as(
                        "twice the nodes, of %d, whose longest card %s",
                        patient.nodes().size(), effect)
                .isLessThanOrEqualTo(patient.nodes().size()));
        soft.assertAll();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.hearback.dialogue.ShippedPatients#named")
    void everyReplyIsKnownInOwnWords(String name, Dialogue patient) {
        assertThat(patient.nodes().stream().flatMap(node -> node.choices().stream()))
                .allSatisfy(choice -> assertThat(Set.copyOf(choice.phrasings()))
                        .as(choice.id())
                        .hasSizeGreaterThanOrEqualTo(PHRASINGS));
        assertThat(patient.takesOwnWords()).isTrue();
    }

    private static List<Conversation> talks(Simulation simulation, int count, Manner manner) {
        var talks = new ArrayList<Conversation>();
        for (var i = 0; i < count; i++) talks.add(simulation.talk(manner));
        return talks;
    }

    private static List<Choice> cards(Node node, Clinician clinician) {
        return node.choices().stream()
                .filter(choice -> !choice.typedOnly())
                .filter(choice -> choice.when() == null
                        || choice.when().clinician() == null
                        || choice.when().clinician() == clinician)
                .toList();
    }

    private static int length(Choice card) {
        return card.text().strip().length();
    }
}
