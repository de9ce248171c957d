package org.hearback.video;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearback.account.DemoPeople;
import org.hearback.account.Email;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.course.ContentId;
import org.hearback.course.Curriculum;
import org.hearback.video.FilmProblem.Part;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.FileSystemUtils;

/**
 * Measures how much memory films take on their way out: {@code bin/bench media}. The application itself, with all that
 * decides who may see what, hands out recorded films of several lengths to somebody who is signed in, from its folder and
 * from an S3-compatible store whose bytes go through it, as a browser asks for them, in ranges and as a whole.
 */
public final class MediaBench {
    private static final long MEGABYTE = 1 << 20;
    private static final int[] LENGTHS = {5, 30, 300};
    private static final long RANGE = 4 * MEGABYTE;
    /** How often it is looked what is in memory, while a film is on its way. */
    private static final int LOOKS = 10;

    private static final ContentId VIDEO = new ContentId("being-believed-film");
    private static final Path FILM = Path.of("content", "videos", "being-believed");

    private final Class<?> application;
    private final PrintStream out;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /** @param application what is started, as a server */
    public MediaBench(Class<?> application, PrintStream out) {
        this.application = application;
        this.out = out;
    }

    private record Used(long bytes, long heap, Duration time) {}

    /** Prints a line for each store, length and way of asking. */
    public void measure() {
        try {
            var folder = Files.createTempDirectory("hearback-bench");
            try (var bucket = new BenchBucket(Files.createDirectory(folder.resolve("bucket")))) {
                out.println("store    film     asked for     delivered   most heap besides     time");
                measure("folder", folder, Map.of("hearback.media.store", "folder"));
                measure("bucket", folder, bucket.settings());
                out.printf(
                        "The heap is what is still in use after a collection in the midst of it, beyond what was in use"
                                + " before; there were %d MB for all of Java.%n",
                        Runtime.getRuntime().maxMemory() / MEGABYTE);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void measure(String store, Path folder, Map<String, String> settings) throws IOException {
        try (var hearback = start(store, folder, settings)) {
            var port = hearback.getEnvironment().getRequiredProperty("local.server.port");
            var site = URI.create("http://127.0.0.1:" + port);
            signIn(site);
            for (var length : LENGTHS) {
                var film = site.resolve(publish(hearback, folder, length * MEGABYTE));
                // what is loaded with the first request is no part of any film
                read(film, length * MEGABYTE, true);
                for (var ranges : new boolean[] {true, false}) print(store, length, ranges, film);
            }
        }
    }

    private void print(String store, int length, boolean ranges, URI film) throws IOException {
        var used = read(film, length * MEGABYTE, ranges);
        out.printf(
                "%-6s %4d MB   %-10s %9.1f MB          %6.1f MB   %6.1f s%n",
                store,
                length,
                ranges ? "in ranges" : "as a whole",
                used.bytes() / (double) MEGABYTE,
                used.heap() / (double) MEGABYTE,
                used.time().toMillis() / 1000.0);
    }

    private ConfigurableApplicationContext start(String store, Path folder, Map<String, String> settings) {
        var own = Map.of(
                "server.port",
                "0",
                "server.address",
                "127.0.0.1",
                "spring.datasource.url",
                "jdbc:h2:mem:bench-" + store,
                "hearback.demo",
                "true",
                "hearback.media.folder",
                folder.resolve("media").toString(),
                "logging.level.root",
                "error");
        return new SpringApplicationBuilder(application)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(Stream.of(own, settings)
                        .flatMap(map -> map.entrySet().stream())
                        .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                        .toArray(String[]::new));
    }

    private void signIn(URI site) throws IOException {
        var learner = DemoPeople.PEOPLE.getFirst().email();
        var form = "username=%s&password=%s".formatted(encoded(learner), encoded(DemoPeople.PASSWORD));
        var request = HttpRequest.newBuilder(site.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        try (var answer = send(request).body()) {
            answer.skip(Long.MAX_VALUE);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** As an educator would: all five parts, then the film is shown. */
    private static String publish(ConfigurableApplicationContext hearback, Path folder, long bytes) throws IOException {
        var educator = new SignedIn(PersonId.next(), new Email("bench@hearback.example"), Set.of(Role.EDUCATOR));
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(educator, null, educator.getAuthorities()));
        try {
            var uploads = hearback.getBean(FilmUploads.class);
            for (var part : Part.values()) {
                var file = part == Part.FILM
                        ? longer(folder, bytes)
                        : FILM.resolve(MediaFile.valueOf(part.name()).fileName());
                try (var in = Files.newInputStream(file)) {
                    uploads.take(VIDEO, part, file.getFileName().toString(), in);
                }
            }
            if (!uploads.publish(VIDEO)) throw new IllegalStateException("The film was not taken");
            var revision = hearback.getBean(Curriculum.class)
                    .current(VIDEO, Video.class)
                    .orElseThrow();
            return "/media/%d/%s".formatted(revision.id(), MediaFile.FILM.fileName());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** A film of the course with room behind it that players pass over. */
    private static Path longer(Path folder, long bytes) throws IOException {
        var longer = folder.resolve("film.mp4");
        Files.copy(FILM.resolve(MediaFile.FILM.fileName()), longer, StandardCopyOption.REPLACE_EXISTING);
        try (var film = new RandomAccessFile(longer.toFile(), "rw")) {
            var room = bytes - film.length();
            film.seek(film.length());
            film.writeInt(Math.toIntExact(room));
            film.writeBytes("free");
            film.setLength(bytes);
        }
        return longer;
    }

    private Used read(URI film, long length, boolean ranges) throws IOException {
        var heap = new Heap(length / LOOKS);
        var began = System.nanoTime();
        var bytes = 0L;
        if (ranges) {
            for (long at = 0; at < length; at += RANGE)
                bytes += get(film, Optional.of("bytes=%d-%d".formatted(at, at + RANGE - 1)), heap);
        } else {
            bytes = get(film, Optional.empty(), heap);
        }
        return new Used(bytes, heap.besides(), Duration.ofNanos(System.nanoTime() - began));
    }

    private long get(URI film, Optional<String> range, Heap heap) throws IOException {
        var request = HttpRequest.newBuilder(film);
        range.ifPresent(bytes -> request.header("Range", bytes));
        var answer = send(request);
        if (answer.statusCode() != (range.isPresent() ? 206 : 200))
            throw new IOException("answered with " + answer.statusCode());
        try (var body = answer.body()) {
            var buffer = new byte[16 << 10];
            var bytes = 0L;
            for (int read; (read = body.read(buffer)) >= 0; bytes += read) heap.passed(read);
            return bytes;
        }
    }

    private HttpResponse<InputStream> send(HttpRequest.Builder request) throws IOException {
        try {
            return browser.send(request.build(), BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** What is in use besides what was in use before, garbage not counted. */
    private static final class Heap {
        private final long every;
        private final long before = inUse();
        private long most = before;
        private long sinceLast;

        Heap(long every) {
            this.every = every;
        }

        void passed(int bytes) {
            sinceLast += bytes;
            if (sinceLast < every) return;
            sinceLast = 0;
            most = Math.max(most, inUse());
        }

        long besides() {
            return most - before;
        }

        private static long inUse() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }
}
