package org.hearback.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hearback.HearbackTest;
import org.hearback.TestClock;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.account.TestPeople;
import org.hearback.attempt.AttemptId;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Reassurance;
import org.hearback.attempt.Reassurance.Part;
import org.hearback.attempt.Reassured;
import org.hearback.attempt.Result;
import org.hearback.attempt.Step;
import org.hearback.course.TestContent;
import org.hearback.dialogue.Clinician;
import org.hearback.dialogue.Conversation;
import org.hearback.dialogue.Dialogue;
import org.hearback.dialogue.Listener;
import org.hearback.dialogue.Mode;
import org.hearback.dialogue.Setting;
import org.hearback.dialogue.TestDialogues;
import org.hearback.dialogue.Visit;
import org.hearback.exercise.Answers;
import org.hearback.exercise.Exercise;
import org.hearback.exercise.TestExercises;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What somebody's words did, from the activities in which words count. */
@HearbackTest
class ProfileTest {
    @Autowired
    Progress progress;

    @Autowired
    Practice practice;

    @Autowired
    Listener listener;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext context;

    PersonId learner;

    @BeforeEach
    void signIn() {
        var person = new TestPeople(context).create("Samira Khan", Role.LEARNER);
        learner = person.id();
        TestPeople.signIn(person);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoHasFinishedNothingHasNoProfileYet() {
        assertThat(profile().finished()).isEmpty();
        assertThat(profile().latest(Part.DATA_GATHERING)).isEmpty();
    }

    @Test
    void aConversationCountsAsThePatientRatesIt() {
        talk();

        assertThat(profile().finished()).singleElement().satisfies(one -> {
            assertThat(one.activity().title()).isEqualTo(TestDialogues.grace().title());
            assertThat(one.reassurance().ratings()).containsOnlyKeys(Part.values());
        });
    }

    @Test
    void writingCountsWithTheVersionThatStoodAtTheEnd() {
        write("I see.", "I believe you.");

        assertThat(profile().latest(Part.RELATIONSHIP_BUILDING)).hasValue(10);
        assertThat(profile().times(Part.DATA_GATHERING)).isZero();
    }

    @Test
    void theProfileGoesFromTheFirstToTheLatest() {
        write("I see.", "I see.");
        clock.pass(Duration.ofDays(3));
        write("I see.", "I believe you.");

        assertThat(profile().first(Part.RELATIONSHIP_BUILDING)).hasValue(0);
        assertThat(profile().latest(Part.RELATIONSHIP_BUILDING)).hasValue(10);
        assertThat(profile().finished()).extracting(Reassured::at).isSorted();
    }

    @Test
    void whatTheWordsDidStandsInTheResultSoThatItStaysAsItWas() {
        var work = write("I see.", "I believe you.");

        assertThat(practice.get(learner, work, Exercise.class).result())
                .map(Result::reassurance)
                .contains(new Reassurance(Map.of(Part.RELATIONSHIP_BUILDING, 10, Part.GENERIC_REASSURANCE, 0)));
    }

    @Test
    void nobodySeesAnotherLearnersProfile() {
        TestPeople.signIn(new TestPeople(context).create("Ellen Price", Role.EDUCATOR, Role.LEARNER));

        assertThatThrownBy(() -> progress.profile(learner)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> practice.reassured(learner)).isInstanceOf(AccessDeniedException.class);
    }

    private Profile profile() {
        return progress.profile(learner);
    }

    private AttemptId write(String first, String second) {
        var exercise = TestExercises.of(TestExercises.WRITE);
        new TestContent(context).publish("exercise", exercise);
        var work = practice.open(learner, exercise.id(), Exercise.class);
        work = practice.add(learner, work, Answers.written(Step.newId(), TestExercises.WRITE, first));
        work = practice.add(learner, work, Answers.rewritten(Step.newId(), TestExercises.WRITE, second));
        return practice.complete(learner, work, Step.newId(), Result.done()).id();
    }

    private void talk() {
        var grace = TestDialogues.grace();
        new TestContent(context).publish("dialogue", grace);
        var setting = new Setting(Mode.GUIDED, Clinician.SURGEON);
        var work = practice.open(learner, grace.id(), Dialogue.class);
        work = practice.add(learner, work, Visit.begun(Step.newId(), setting));
        for (var choice : List.of(TestDialogues.INVITE, TestDialogues.BELIEVE, TestDialogues.TOGETHER)) {
            Conversation talk = Visit.replay(work.activity(), work.steps()).current();
            work = practice.add(learner, work, talk.said(Step.newId(), listener.chosen(talk, choice)));
        }
        practice.complete(learner, work, Step.newId(), Result.done());
    }
}
