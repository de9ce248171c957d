package org.hearback.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hearback.dialogue.Dialogue.Essential;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How talks with the patients that ship end where safety was missed, and what their debriefs put first. */
class ShippedDebriefsTest {
    private static final int TALKS = 200;
    private static final long SEED = 2024;

    private final Supervisor supervisor = new Supervisor(ShippedPatients.RESPONSES, ShippedPatients.TAXONOMY);

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.hearback.dialogue.ShippedPatients#named")
    void whatMustNotBeMissedForSafetyComesBeforeAllElse(String name, Dialogue patient) {
        var talks = talks(patient, Simulation.HARSH);

        assertThat(talks.stream().map(this::headline))
                .doesNotContain("")
                .containsExactlyElementsOf(
                        talks.stream().map(ShippedDebriefsTest::missedForSafety).toList());
    }

    @Test
    void sophiesRedFlagsComeFirstAndThenThatNothingWasDoneAboutThem() {
        var sophie = ShippedPatients.called("sophie-and-the-saddle");
        var soothed = talks(sophie, Simulation.doing(List.of("empty-reassurance")));
        var found = talks(sophie, Simulation.RANDOM).stream()
                .filter(talk -> talk.known().contains("saddle"))
                .filter(missing(sophie, "same-day"))
                .toList();

        assertThat(soothed.stream().map(this::headline).distinct()).containsExactlyInAnyOrder("numb", "same-day");
        assertThat(found.stream().map(this::headline)).isNotEmpty().containsOnly("same-day");
    }

    @Test
    void whoNeverAskedHowMeiIsInHerselfIsToldSoFirst() {
        var mei = ShippedPatients.called("mei-who-says-little");
        var unasked = talks(mei, Simulation.RANDOM).stream()
                .filter(missing(mei, "in-herself"))
                .toList();

        assertThat(unasked.stream().map(this::headline)).isNotEmpty().containsOnly("in-herself");
    }

    @Test
    void whoeverOnlyReassuresSophieLosesTheCase() {
        var soothed =
                talks(ShippedPatients.called("sophie-and-the-saddle"), Simulation.doing(List.of("empty-reassurance")));

        assertThat(soothed.stream().map(talk -> talk.howItEnded().orElseThrow().id()))
                .isNotEmpty()
                .containsOnly("missed");
    }

    private String headline(Conversation talk) {
        return supervisor.review(talk).next() instanceof TryNext.Missed missed
                ? missed.essential().id()
                : "";
    }

    /** The first essential that its author marks for safety and the talk has missed. */
    private static String missedForSafety(Conversation talk) {
        return talk.dialogue().essentials().stream()
                .filter(one -> Boolean.TRUE.equals(one.safety()) && !one.when().holds(talk))
                .findFirst()
                .map(Essential::id)
                .orElse("");
    }

    private static Predicate<Conversation> missing(Dialogue patient, String essential) {
        var condition = patient.essentials().stream()
                .filter(one -> one.id().equals(essential))
                .findFirst()
                .orElseThrow()
                .when();
        return talk -> !condition.holds(talk);
    }

    private static List<Conversation> talks(Dialogue patient, Simulation.Manner manner) {
        var simulation = new Simulation(patient, ShippedPatients.RESPONSES, SEED);
        return IntStream.range(0, TALKS).mapToObj(i -> simulation.talk(manner)).toList();
    }
}
