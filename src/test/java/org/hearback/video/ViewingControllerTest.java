package org.hearback.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.hearback.Karibu;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.account.TestPeople;
import org.hearback.attempt.HalfDone;
import org.hearback.attempt.Practice;
import org.hearback.attempt.SoFar;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.hearback.course.TestContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class ViewingControllerTest extends Karibu {
    private final Video video = TestVideos.withFilm();

    @Autowired
    Practice practice;

    private MockMvc web;
    private SignedIn learner;
    private String address;

    @BeforeEach
    void aLearnerBeginsAFilm() {
        web = MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
                .apply(springSecurity())
                .build();
        new TestContent(context).publish("video", video);
        learner = signIn(Role.LEARNER);
        address = "/api/watched/" + work().id();
    }

    @Test
    void aReportIsKeptAndAnsweredWithTheShare() throws Exception {
        report(UUID.randomUUID(), 0, 27, 27)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.percent").value(27))
                .andExpect(jsonPath("$.position").value(27.0))
                .andExpect(jsonPath("$.completed").value(false));
    }

    @Test
    void theNextDeviceGoesOnAtTheSameSecond() throws Exception {
        report(UUID.randomUUID(), 0, 27, 27.5);

        web.perform(get(address).with(user(learner)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.progress.position").value(27.5))
                .andExpect(jsonPath("$.tokenHeader").isNotEmpty())
                .andExpect(jsonPath("$.token").isNotEmpty());
    }

    @Test
    void whoWasOfflineLosesNothingAndDoesNotPutTheOtherDeviceBack() throws Exception {
        report(UUID.randomUUID(), 0, 40, 40);

        web.perform(post(address)
                        .with(user(learner))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json(UUID.randomUUID(), 60, 70, 70).replace("}]", "}], \"secondsAgo\": 3600")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.percent").value(50))
                .andExpect(jsonPath("$.position").value(40.0));
    }

    @Test
    void afterTheEndItIsStillKnownWhereTheFilmStands() throws Exception {
        report(UUID.randomUUID(), 0, 90, 90).andExpect(jsonPath("$.completed").value(true));

        report(UUID.randomUUID(), 20, 30, 30)
                .andExpect(jsonPath("$.completed").value(true))
                .andExpect(jsonPath("$.position").value(30.0));
    }

    @Test
    void nobodyStandsBeyondTheEndOfTime() throws Exception {
        web.perform(post(address)
                        .with(user(learner))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json(UUID.randomUUID(), 0, 27, 27)
                                .replace("\"position\": 27.0", "\"position\": 1e400")))
                .andExpect(status().isBadRequest());
    }

    @Test
    void aReportThatComesTwiceCountsOnce() throws Exception {
        var id = UUID.randomUUID();
        report(id, 0, 27, 27);
        report(id, 0, 27, 27)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.percent").value(27));

        assertThat(work().steps("watched")).hasSize(1);
    }

    @Test
    void secondsThatWereSkippedDoNotCount() throws Exception {
        report(UUID.randomUUID(), 0, 10, 10);
        report(UUID.randomUUID(), 92, 100, 100)
                .andExpect(jsonPath("$.percent").value(18))
                .andExpect(jsonPath("$.completed").value(false));
    }

    @Test
    void progressSaysHowMuchOfTheFilmIsWatched() throws Exception {
        report(UUID.randomUUID(), 0, 40, 40);

        TestPeople.signIn(learner);
        assertThat(context.getBean(HalfDone.class).of(learner.id(), video.id()))
                .contains(new SoFar(SoFar.Unit.PERCENT, 40, 100));
    }

    @Test
    void ninetyPerCentCompleteItOnce() throws Exception {
        report(UUID.randomUUID(), 0, 60, 60);
        report(UUID.randomUUID(), 55, 90, 90).andExpect(jsonPath("$.completed").value(true));
        report(UUID.randomUUID(), 90, 100, 100)
                .andExpect(jsonPath("$.completed").value(true));

        assertThat(work().steps(Step.COMPLETED)).hasSize(1);
        assertThat(practice.standings(learner.id()).get(video.id()).isPassed()).isTrue();
    }

    @Test
    void noReportReachesSomebodyElsesAttempt() throws Exception {
        var owner = learner;
        learner = signIn(Role.LEARNER);

        report(UUID.randomUUID(), 0, 27, 27).andExpect(status().isNotFound());
        web.perform(get(address).with(user(learner))).andExpect(status().isNotFound());
        learner = owner;
        assertThat(work().steps()).isEmpty();
    }

    @Test
    void whoDoesNotLearnHasNothingToReport() throws Exception {
        learner = signIn(Role.EDUCATOR);

        report(UUID.randomUUID(), 0, 27, 27).andExpect(status().isForbidden());
    }

    @Test
    void whoIsNotSignedInIsRefused() throws Exception {
        TestPeople.signOut();
        var body = json(UUID.randomUUID(), 0, 27, 27);

        var answer = web.perform(post(address)
                        .with(anonymous())
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isIn(302, 401, 403);
    }

    @Test
    void aReportWithoutItsTokenIsRefused() throws Exception {
        var body = json(UUID.randomUUID(), 0, 27, 27);

        web.perform(post(address)
                        .with(user(learner))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isForbidden());
    }

    @Test
    void whatCannotHaveBeenPlayedIsRefused() throws Exception {
        report(UUID.randomUUID(), 27, 0, 27).andExpect(status().isBadRequest());
        report(UUID.randomUUID(), -5, 27, 27).andExpect(status().isBadRequest());
        report(UUID.randomUUID(), 0, 27, -1).andExpect(status().isBadRequest());
        assertThat(work().steps()).isEmpty();
    }

    private Work<Video> work() {
        TestPeople.signIn(learner); // each request ends with nobody signed in
        return practice.open(learner.id(), video.id(), Video.class);
    }

    private ResultActions report(UUID id, double from, double to, double position) throws Exception {
        return web.perform(post(address)
                .with(user(learner))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json(id, from, to, position)));
    }

    private static String json(UUID id, double from, double to, double position) {
        return "{\"id\": \"%s\", \"spans\": [{\"from\": %s, \"to\": %s}], \"position\": %s}"
                .formatted(id, from, to, position);
    }
}
