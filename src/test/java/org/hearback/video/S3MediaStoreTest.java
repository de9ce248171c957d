package org.hearback.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.hearback.TestClock;
import org.hearback.video.S3Settings.Delivery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3MediaStoreTest {
    private final S3Stub bucket = new S3Stub();
    private final TestClock clock = new TestClock();
    private final S3MediaStore store = new S3MediaStore(bucket.settings(Delivery.REDIRECT), clock);
    private final byte[] film = new byte[3_000_000];

    @TempDir
    Path folder;

    private Sha256 name;

    @BeforeEach
    void aFilm() {
        new Random(7).nextBytes(film);
        name = Sha256.of(film);
    }

    @AfterEach
    void close() {
        store.destroy();
        bucket.close();
    }

    @Test
    void whatIsKeptStandsInTheBucketByPathAndIsGoneFromHere() throws IOException {
        var file = Files.write(folder.resolve("film"), film);

        store.keep(name, FileKind.MP4.type(), file);

        assertThat(bucket.files()).containsOnlyKeys("recorded/" + name);
        assertThat(bucket.files().get("recorded/" + name)).isEqualTo(film);
        assertThat(file).doesNotExist();
        assertThat(store.find(name).orElseThrow().getContentAsByteArray()).isEqualTo(film);
    }

    @Test
    void itIsReadFromAnyPlaceOn() throws IOException {
        keep();

        try (var in = store.find(name).orElseThrow().getInputStream()) {
            assertThat(in.skip(2_000_000)).isEqualTo(2_000_000);
            assertThat(in.readNBytes(500)).isEqualTo(Arrays.copyOfRange(film, 2_000_000, 2_000_500));
            assertThat(in.skip(500)).isEqualTo(500);
            assertThat(in.read()).isEqualTo(Byte.toUnsignedInt(film[2_001_000]));
            assertThat(in.skip(10_000_000)).isEqualTo(998_999);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void whatIsNotThereIsNotFound() throws IOException {
        assertThat(store.find(name)).isEmpty();
        keep();
        store.remove(name);
        assertThat(store.find(name)).isEmpty();
    }

    @Test
    void aBrowserGetsItByASignedAddressAndOnlyThatFile() throws Exception {
        keep();
        var link = store.link(name, FileKind.MP4.type()).orElseThrow();

        assertThat(link.toString()).startsWith(bucket.endpoint() + "/films/recorded/" + name + "?");
        var answer = get(link, "bytes=10-19");
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(film, 10, 20));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("video/mp4");
        var other = "0".repeat(64);
        assertThat(get(URI.create(link.toString().replace(name.hex(), other)), "bytes=0-1")
                        .statusCode())
                .isEqualTo(403);
        assertThat(get(URI.create(link.toString().replace("X-Amz-Expires=600", "X-Amz-Expires=6000")), "bytes=0-1")
                        .statusCode())
                .isEqualTo(403);
        assertThat(get(URI.create(bucket.endpoint() + "/films/recorded/" + name), "bytes=0-1")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void withStreamingThereIsNoAddress() {
        try (var streaming = new Closing(new S3MediaStore(bucket.settings(Delivery.STREAM), clock))) {
            assertThat(streaming.store().link(name, FileKind.MP4.type())).isEmpty();
        }
    }

    @Test
    void aWrongSecretFindsNothing() throws IOException {
        keep();
        var settings = bucket.settings(Delivery.STREAM);
        var wrong = new S3Settings(
                settings.endpoint(),
                settings.region(),
                settings.bucket(),
                settings.prefix(),
                settings.accessKey(),
                "another-secret",
                settings.delivery(),
                settings.linkLife(),
                settings.patience());

        try (var refused = new Closing(new S3MediaStore(wrong, clock))) {
            assertThat(refused.store().find(name)).isEmpty();
        }
    }

    @Test
    void aStoreThatForbidsOrFailsIsNotAskedAgainForAMoment() throws IOException {
        keep();
        for (var mood : new S3Stub.Mood[] {S3Stub.Mood.FORBIDDING, S3Stub.Mood.BROKEN}) {
            bucket.is(mood);
            assertThat(store.find(name)).as(mood.name()).isEmpty();
            var asked = bucket.timesAsked();
            assertThat(store.find(name)).isEmpty();
            assertThat(bucket.timesAsked()).isEqualTo(asked);

            bucket.is(S3Stub.Mood.WELL);
            clock.pass(Duration.ofMinutes(2));
            assertThat(store.find(name)).as("after " + mood).isPresent();
            clock.pass(Duration.ofMinutes(2));
        }
    }

    @Test
    void aStoreThatDoesNotAnswerKeepsAPageWaitingOnlyOnce() throws IOException {
        keep();
        bucket.is(S3Stub.Mood.SILENT);

        assertThat(store.find(name)).isEmpty();
        var asked = bucket.timesAsked();
        assertThat(store.find(name)).isEmpty();

        assertThat(bucket.timesAsked()).isEqualTo(asked);
    }

    @Test
    void aStoreThatIsGoneFindsNothingAndTakesNothing() throws IOException {
        var file = Files.write(folder.resolve("film"), film);
        bucket.close();

        assertThat(store.find(name)).isEmpty();
        assertThatThrownBy(() -> store.keep(name, FileKind.MP4.type(), file)).isInstanceOf(MediaStoreAway.class);
        assertThat(file).hasBinaryContent(film);
    }

    @Test
    void whatWasSeenLatelyIsNotAskedForAgain() throws IOException {
        keep();
        store.find(name);
        var asked = bucket.timesAsked();

        store.find(name);

        assertThat(bucket.timesAsked()).isEqualTo(asked);
    }

    private void keep() throws IOException {
        store.keep(name, FileKind.MP4.type(), Files.write(folder.resolve("film"), film));
    }

    private static HttpResponse<byte[]> get(URI address, String range) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(address).header("Range", range).build(), BodyHandlers.ofByteArray());
        }
    }

    private record Closing(S3MediaStore store) implements AutoCloseable {
        @Override
        public void close() {
            store.destroy();
        }
    }
}
