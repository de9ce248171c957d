package org.hearback.video;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Measures how much memory films take on their way out: {@code bin/bench media}. A real server hands out files of several
 * lengths over a real connection, as a browser asks for them, in ranges and as a whole.
 */
public final class MediaBench {
    // or the application itself would take this server for a part of it
    private static final String PROFILE = "media-bench";
    private static final long MEGABYTE = 1 << 20;
    private static final int[] LENGTHS = {3, 30, 300};
    private static final long RANGE = 4 * MEGABYTE;
    private static final Duration EVERY = Duration.ofMillis(2);

    private final PrintStream out;
    private final HttpClient client = HttpClient.newHttpClient();

    public MediaBench(PrintStream out) {
        this.out = out;
    }

    /** As the application hands out a film, without signing in. */
    @RestController
    @Profile(PROFILE)
    record Giver(Path folder) {
        @GetMapping("/film")
        public ResponseEntity<Resource> film(@RequestParam int megabytes, ServletWebRequest request) {
            var file = new FileSystemResource(folder.resolve(String.valueOf(megabytes)));
            return new Delivered(file, MediaFile.FILM.type(), "bench", Optional.empty())
                    .answer(request, Optional.empty());
        }
    }

    @Configuration
    @Profile(PROFILE)
    @Import({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    static class Server {
        @Bean
        Giver giver(@Value("${bench.folder}") Path folder) {
            return new Giver(folder);
        }
    }

    private record Used(long bytes, long heap, Duration time) {}

    public void measure() {
        try {
            var folder = Files.createTempDirectory("hearback-bench");
            for (var length : LENGTHS) {
                try (var file = new RandomAccessFile(
                        folder.resolve(String.valueOf(length)).toFile(), "rw")) {
                    file.setLength(length * MEGABYTE);
                }
            }
            var application = new SpringApplication(Server.class);
            application.setLogStartupInfo(false);
            application.setBannerMode(Banner.Mode.OFF);
            application.setAdditionalProfiles(PROFILE);
            var settings = new String[] {
                "--bench.folder=" + folder, "--server.port=0", "--server.address=127.0.0.1", "--logging.level.root=warn"
            };
            try (var running = application.run(settings)) {
                var port = running.getEnvironment().getRequiredProperty("local.server.port");
                report(URI.create("http://127.0.0.1:%s/film".formatted(port)));
            } finally {
                for (var length : LENGTHS) Files.deleteIfExists(folder.resolve(String.valueOf(length)));
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void report(URI address) throws IOException {
        read(address, LENGTHS[0], true);
        read(address, LENGTHS[0], false);
        out.println("film      asked for      delivered   most heap besides   time");
        for (var length : LENGTHS) {
            for (var ranges : new boolean[] {true, false}) {
                var used = read(address, length, ranges);
                out.printf(
                        "%4d MB   %-12s %7.1f MB          %7.1f MB   %5.1f s%n",
                        length,
                        ranges ? "in ranges" : "as a whole",
                        used.bytes() / (double) MEGABYTE,
                        used.heap() / (double) MEGABYTE,
                        used.time().toMillis() / 1000.0);
            }
        }
        out.printf(
                "The heap is that of server and browser together, garbage included; there were %d MB for all.%n",
                Runtime.getRuntime().maxMemory() / MEGABYTE);
    }

    private Used read(URI address, int megabytes, boolean ranges) throws IOException {
        System.gc();
        var before = heap();
        var most = new AtomicLong(before);
        var reading = new AtomicBoolean(true);
        var watch = Thread.ofPlatform().daemon().start(() -> watch(most, reading));
        var began = System.nanoTime();
        var bytes = 0L;
        var length = megabytes * MEGABYTE;
        if (ranges) {
            for (long at = 0; at < length; at += RANGE)
                bytes += get(address, megabytes, Optional.of("bytes=%d-%d".formatted(at, at + RANGE - 1)));
        } else {
            bytes = get(address, megabytes, Optional.empty());
        }
        var time = Duration.ofNanos(System.nanoTime() - began);
        reading.set(false);
        watch.interrupt();
        return new Used(bytes, most.get() - before, time);
    }

    private long get(URI address, int megabytes, Optional<String> range) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(address + "?megabytes=" + megabytes));
        range.ifPresent(bytes -> request.header("Range", bytes));
        try {
            var answer = client.send(request.build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() != (range.isPresent() ? 206 : 200))
                throw new IOException("answered with " + answer.statusCode());
            try (var body = answer.body()) {
                return drain(body);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static long drain(InputStream body) throws IOException {
        var buffer = new byte[16 << 10];
        var bytes = 0L;
        for (int read; (read = body.read(buffer)) >= 0; ) bytes += read;
        return bytes;
    }

    private static void watch(AtomicLong most, AtomicBoolean reading) {
        while (reading.get()) {
            most.accumulateAndGet(heap(), Math::max);
            try {
                Thread.sleep(EVERY);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
