package org.hearback.video;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.hearback.TestClock;
import org.hearback.account.SignedIn;
import org.hearback.course.ContentId;
import org.hearback.course.TestContent;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A bucket for an application under test. */
public class TestBucket {
    private final S3Stub stub = new S3Stub();

    public enum Trouble {
        SILENT,
        FORBIDDING,
        BROKEN
    }

    public Map<String, String> properties() {
        return Map.of(
                "hearback.media.store",
                "s3",
                "hearback.media.s3.endpoint",
                address(),
                "hearback.media.s3.region",
                S3Stub.REGION,
                "hearback.media.s3.bucket",
                S3Stub.BUCKET,
                "hearback.media.s3.prefix",
                "recorded/",
                "hearback.media.s3.access-key",
                S3Stub.KEY,
                "hearback.media.s3.secret-key",
                S3Stub.SECRET,
                "hearback.media.s3.patience",
                "1s");
    }

    public String address() {
        return stub.endpoint().toString();
    }

    public void has(Trouble trouble) {
        stub.is(S3Stub.Mood.valueOf(trouble.name()));
    }

    /** Time goes by as well, so that nothing is remembered. */
    public void isWell(ApplicationContext context) {
        stub.is(S3Stub.Mood.WELL);
        context.getBean(TestClock.class).pass(Duration.ofMinutes(2));
    }

    public ContentId publishRecordedFilm(ApplicationContext context) throws Exception {
        var video = TestVideos.withFilm();
        new TestContent(context).publish("video", video);
        var uploads = context.getBean(FilmUploads.class);
        TestFilms.bringAll(uploads, video.id());
        if (!uploads.publish(video.id())) throw new AssertionError("not ready");
        return video.id();
    }

    /** As the browser of whoever is signed in. */
    public MockHttpServletResponse ask(ApplicationContext context, String address) throws Exception {
        var person = (SignedIn)
                SecurityContextHolder.getContext().getAuthentication().getPrincipal();
        return MockMvcBuilders.webAppContextSetup((WebApplicationContext) context)
                .apply(springSecurity())
                .build()
                .perform(get("/" + address).with(user(person)))
                .andReturn()
                .getResponse();
    }

    public String fetch(String address, String range) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address)).header("Range", range);
            return client.send(request.build(), BodyHandlers.ofString()).body();
        }
    }
}
