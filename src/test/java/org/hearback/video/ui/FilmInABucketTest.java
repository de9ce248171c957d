package org.hearback.video.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import org.hearback.Karibu;
import org.hearback.account.Role;
import org.hearback.course.ContentId;
import org.hearback.video.TestBucket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A recorded film in a bucket: browsers are sent there, and a learner can go on when it is away. */
class FilmInABucketTest extends Karibu {
    private static final TestBucket BUCKET = new TestBucket();

    private ContentId video;

    @DynamicPropertySource
    static void bucket(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> "jdbc:h2:mem:bucket;DB_CLOSE_DELAY=-1");
        BUCKET.properties().forEach((name, value) -> properties.add(name, () -> value));
    }

    @BeforeEach
    void aRecordedFilm() throws Exception {
        BUCKET.isWell(context);
        signIn(Role.EDUCATOR);
        video = BUCKET.publishRecordedFilm(context);
        signIn(Role.LEARNER);
    }

    @AfterEach
    void wellAgain() {
        BUCKET.isWell(context);
    }

    @Test
    void theBrowserIsSentToTheBucketAndThePageAllowsThatAddressAlone() throws Exception {
        open("video/" + video);

        var address = _get(Player.class).getElement().getProperty("src");
        var answer = BUCKET.ask(context, address);
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getHeader("Location")).startsWith(BUCKET.address() + "/films/recorded/");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("media-src 'self' blob: %s;".formatted(BUCKET.address()), "default-src 'self';");
        assertThat(BUCKET.fetch(answer.getHeader("Location"), "bytes=4-7")).isEqualTo("ftyp");
    }

    @Test
    void thePosterComesThroughUs() throws Exception {
        open("video/" + video);

        var answer = BUCKET.ask(context, _get(Player.class).getElement().getProperty("poster"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("image/webp");
    }

    @Test
    void whenTheBucketIsAwayOrForbidsTheTranscriptIsThereAndThePageSaysSo() {
        for (var trouble : TestBucket.Trouble.values()) {
            BUCKET.isWell(context);
            BUCKET.has(trouble);

            open("video/" + video);

            _assertNone(Player.class);
            _assertOne(
                    Paragraph.class,
                    spec -> spec.withText(
                            "The film is not here at the moment. You can read the transcript instead; that counts just as much."));
            assertThat(_get(
                                    Details.class,
                                    spec -> spec.withPredicate(
                                            details -> "Transcript".equals(details.getSummaryText())))
                            .isOpened())
                    .as(trouble.name())
                    .isTrue();
        }
    }
}
