package org.hearback.badge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN;
import static org.springframework.http.HttpHeaders.CONTENT_DISPOSITION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.hearback.account.CurrentPerson;
import org.hearback.certificate.CertificateNumber;
import org.hearback.course.ContentId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Badges for their holders alone, and what they are checked with for everybody, scripts of other sites included. */
@RestController
class BadgeController {
    private static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");
    private static final MediaType CREDENTIAL = MediaType.parseMediaType("application/vc");
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final Badges badges;
    private final CurrentPerson person;
    private final byte[] image = image();

    BadgeController(Badges badges, CurrentPerson person) {
        this.badges = badges;
        this.person = person;
    }

    @GetMapping("/badges/issuer")
    ResponseEntity<byte[]> issuer() {
        return open(badges.issuer().getBytes(UTF_8), JSON_LD, Duration.ofMinutes(5));
    }

    @GetMapping("/badges/achievements/{programme}/{revision}")
    ResponseEntity<byte[]> achievement(@PathVariable String programme, @PathVariable String revision) {
        return ContentId.parse(programme)
                .flatMap(id -> number(revision).flatMap(parsed -> badges.achievement(id, parsed)))
                .map(document -> open(document.getBytes(UTF_8), JSON_LD, Duration.ofDays(1)))
                .orElseGet(BadgeController::notThere);
    }

    @GetMapping("/badges/status/{list}")
    ResponseEntity<byte[]> status(@PathVariable String list) {
        return number(list)
                .flatMap(badges::statusList)
                .map(document -> open(document.getBytes(UTF_8), CREDENTIAL, Duration.ofMinutes(5)))
                .orElseGet(BadgeController::notThere);
    }

    @GetMapping("/badges/image.svg")
    ResponseEntity<byte[]> picture() {
        return open(image, SVG, Duration.ofDays(1));
    }

    /** Whoever asks for somebody else's learns nothing, not even that it exists. */
    @GetMapping("/badges/credentials/{number}")
    ResponseEntity<byte[]> credential(@PathVariable String number) {
        return CertificateNumber.parse(number)
                .flatMap(parsed -> badges.credential(person.id(), parsed)
                        .map(credential -> ResponseEntity.ok()
                                .contentType(CREDENTIAL)
                                .cacheControl(CacheControl.noStore())
                                .header(CONTENT_DISPOSITION, disposition(parsed).toString())
                                .body(credential.getBytes(UTF_8))))
                .orElseGet(BadgeController::notThere);
    }

    private static ContentDisposition disposition(CertificateNumber number) {
        return ContentDisposition.attachment()
                .filename("Hearback Open Badge %s.json".formatted(number), UTF_8)
                .build();
    }

    private static ResponseEntity<byte[]> open(byte[] content, MediaType type, Duration fresh) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(fresh).cachePublic())
                .eTag(DigestUtils.sha256Hex(content))
                .header(ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(content);
    }

    private static ResponseEntity<byte[]> notThere() {
        return ResponseEntity.notFound().build();
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static byte[] image() {
        try (var content = Objects.requireNonNull(BadgeController.class.getResourceAsStream("/badge/badge.svg"))) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
