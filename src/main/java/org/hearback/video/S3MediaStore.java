package org.hearback.video;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearback.video.S3Settings.Delivery;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * A bucket of an S3-compatible store, by path and not by host name, which not every such store understands. When it does
 * not answer, the film counts as not there, and for a moment nobody else waits for it.
 */
class S3MediaStore implements MediaStore, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(S3MediaStore.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(10);
    private static final Duration SEEN_LATELY = Duration.ofMinutes(1);
    // a store that has taken in a long film thinks about it before it answers
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(60);
    private static final Duration LONGEST_UPLOAD = Duration.ofMinutes(30);
    private static final int REMEMBERED = 500;

    private final S3Settings settings;
    private final Clock clock;
    private final S3Client bucket;
    private final S3Presigner presigner;
    // what stands under a name never changes, so a page need not ask each time
    private final Map<Sha256, Seen> seen = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Sha256, Seen> eldest) {
            return size() > REMEMBERED;
        }
    });
    private volatile Instant awayUntil = Instant.MIN;

    private record Seen(long length, Instant at) {}

    S3MediaStore(S3Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        var credentials = StaticCredentialsProvider.create(
                AwsBasicCredentials.create(settings.accessKey(), settings.secretKey()));
        var byPath = S3Configuration.builder()
                .pathStyleAccessEnabled(true)
                .chunkedEncodingEnabled(false)
                .build();
        bucket = S3Client.builder()
                .endpointOverride(settings.endpoint())
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials)
                .serviceConfiguration(byPath)
                // newer checksums are unknown to many compatible stores, and names are checksums already
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(settings.patience())
                        .socketTimeout(LONGEST_SILENCE)
                        .build())
                .overrideConfiguration(
                        calls -> calls.apiCallTimeout(settings.patience()).retryStrategy(RetryMode.STANDARD))
                .build();
        presigner = S3Presigner.builder()
                .endpointOverride(settings.endpoint())
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials)
                .serviceConfiguration(byPath)
                .build();
    }

    @Override
    public Optional<Resource> find(Sha256 file) {
        var now = clock.instant();
        if (now.isBefore(awayUntil)) return Optional.empty();
        var known = seen.get(file);
        if (known != null && known.at().plus(SEEN_LATELY).isAfter(now))
            return Optional.of(new Remote(file, known.length()));
        return lengthOf(file).map(length -> {
            seen.put(file, new Seen(length, now));
            return new Remote(file, length);
        });
    }

    @Override
    public Optional<URI> link(Sha256 file, MediaType type) {
        if (settings.delivery() == Delivery.STREAM) return Optional.empty();
        var signed = presigner.presignGetObject(link -> link.signatureDuration(settings.linkLife())
                .getObjectRequest(
                        get -> get.bucket(settings.bucket()).key(keyOf(file)).responseContentType(type.toString())));
        try {
            return Optional.of(signed.url().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void keep(Sha256 name, MediaType type, Path file) {
        try {
            bucket.putObject(
                    put -> put.bucket(settings.bucket())
                            .key(keyOf(name))
                            .contentType(type.toString())
                            .overrideConfiguration(call -> call.apiCallTimeout(LONGEST_UPLOAD)),
                    RequestBody.fromFile(file));
            Files.delete(file);
        } catch (SdkException | IOException e) {
            throw new MediaStoreAway(e);
        }
    }

    @Override
    public void remove(Sha256 file) {
        try {
            bucket.deleteObject(delete -> delete.bucket(settings.bucket()).key(keyOf(file)));
            seen.remove(file);
        } catch (SdkException e) {
            throw new MediaStoreAway(e);
        }
    }

    @Override
    public void destroy() {
        bucket.close();
        presigner.close();
    }

    private Optional<Long> lengthOf(Sha256 file) {
        try {
            var head = bucket.headObject(ask -> ask.bucket(settings.bucket()).key(keyOf(file)));
            return Optional.of(head.contentLength());
        } catch (S3Exception e) {
            if (e.statusCode() == 404) return Optional.empty();
            return away(e);
        } catch (SdkException e) {
            return away(e);
        }
    }

    private <T> Optional<T> away(SdkException e) {
        awayUntil = clock.instant().plus(PAUSE_AFTER_FAILURE);
        LOG.warn(
                "The media store {} does not answer as it should; films in it are shown as missing: {}",
                settings,
                e.getMessage());
        return Optional.empty();
    }

    private String keyOf(Sha256 file) {
        return settings.prefix() + file;
    }

    /** A file in the bucket. Nothing is fetched before somebody reads, and then from that place on. */
    private final class Remote extends AbstractResource {
        private final Sha256 file;
        private final long length;

        Remote(Sha256 file, long length) {
            this.file = file;
            this.length = length;
        }

        @Override
        public String getDescription() {
            return settings + file.toString();
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public long contentLength() {
            return length;
        }

        @Override
        public InputStream getInputStream() {
            return new FromHere(file, length);
        }
    }

    private final class FromHere extends InputStream {
        private final Sha256 file;
        private final long length;
        private long position;
        private @Nullable ResponseInputStream<GetObjectResponse> open;

        FromHere(Sha256 file, long length) {
            this.file = file;
            this.length = length;
        }

        @Override
        public long skip(long bytes) throws IOException {
            if (open != null) return super.skip(bytes);
            var skipped = Math.clamp(bytes, 0, length - position);
            position += skipped;
            return skipped;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            if (position >= length) return -1;
            var read = opened().read(into, from, count);
            if (read > 0) position += read;
            return read;
        }

        /** Whoever needs only a part leaves the rest where it is. */
        @Override
        public void close() {
            if (open != null) open.abort();
        }

        private ResponseInputStream<GetObjectResponse> opened() throws IOException {
            if (open == null) {
                try {
                    open = bucket.getObject(get ->
                            get.bucket(settings.bucket()).key(keyOf(file)).range("bytes=%d-".formatted(position)));
                } catch (SdkException e) {
                    away(e);
                    throw new IOException("The media store does not answer", e);
                }
            }
            return open;
        }
    }
}
