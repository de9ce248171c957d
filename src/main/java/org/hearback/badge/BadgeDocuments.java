package org.hearback.badge;

import static java.util.stream.Collectors.joining;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.hearback.account.Email;
import org.hearback.certificate.Certificate;
import org.hearback.certificate.VerifyAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes what badges and the public documents around them say. */
@Component
class BadgeDocuments {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY) // a person reads from who to what
            .build();
    private static final SecureRandom RANDOM = new SecureRandom();
    // what a key is, in the two contexts that every verifier carries
    private static final List<String> KEYS =
            List.of("https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1", Contexts.OPEN_BADGES);
    private static final String CREDENTIAL = "VerifiableCredential";
    private static final String REVOCATION = "revocation";

    private final Template criteria = Template.named("criteria.md");
    private final Template evidence = Template.named("evidence.md");
    private final Template caption = Template.named("caption.md");
    private final BadgeSettings settings;
    private final BadgeAddresses addresses;
    private final VerifyAddress verify;

    BadgeDocuments(BadgeSettings settings, BadgeAddresses addresses, VerifyAddress verify) {
        this.settings = settings;
        this.addresses = addresses;
        this.verify = verify;
    }

    static ObjectNode read(String document) {
        return (ObjectNode) JSON.readTree(document);
    }

    static String write(JsonNode document) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }

    ObjectNode issuer(List<String> multikeys) {
        var keys = multikeys.stream()
                .map(key -> new PublicDocument.Key(addresses.key(key), "Multikey", addresses.issuer(), key))
                .toList();
        return tree(new PublicDocument.Issuer(
                KEYS,
                addresses.issuer(),
                List.of("Profile"),
                settings.issuer(),
                addresses.home(),
                keys,
                keys.stream().map(PublicDocument.Key::id).toList()));
    }

    ObjectNode achievement(Certificate certificate) {
        var fields = new HashMap<>(Map.of(
                "title", certificate.title(),
                "revision", String.valueOf(certificate.revision()),
                "outcomes",
                        certificate.outcomes().stream().map(line -> "- " + line).collect(joining("\n")),
                "method", certificate.method(),
                "provider", certificate.provider(),
                "accreditation", certificate.accreditation()));
        put(fields, "leadClinician", certificate.leadClinician());
        put(fields, "declaration", certificate.declaration());
        return tree(new OpenBadge.Achieved(
                addresses.achievement(certificate.programme().value(), certificate.revision()),
                List.of("Achievement"),
                "CertificateOfCompletion",
                certificate.title(),
                certificate.method(),
                new OpenBadge.Criteria(criteria.fill(fields)),
                new OpenBadge.Image(addresses.image(), "Image", caption.fill(Map.of())),
                "en",
                String.valueOf(certificate.revision())));
    }

    /** The achievement as a document of its own. */
    ObjectNode standalone(ObjectNode achievement) {
        var document = JSON.createObjectNode();
        document.putArray("@context").add(Contexts.CREDENTIALS).add(Contexts.OPEN_BADGES);
        document.setAll(achievement);
        return document;
    }

    ObjectNode badge(Certificate certificate, Email email, ObjectNode achievement, Place place) {
        var list = addresses.list(place.listNumber());
        return tree(new OpenBadge(
                List.of(Contexts.CREDENTIALS, Contexts.OPEN_BADGES),
                addresses.credential(certificate.number()),
                List.of(CREDENTIAL, "OpenBadgeCredential"),
                certificate.title(),
                certificate.method(),
                new OpenBadge.Profile(addresses.issuer(), List.of("Profile"), settings.issuer(), addresses.home()),
                time(Optional.ofNullable(certificate.reissuedAt()).orElse(certificate.issuedAt())),
                Optional.ofNullable(certificate.validUntil())
                        .map(BadgeDocuments::time)
                        .orElse(null),
                time(certificate.issuedAt()),
                new OpenBadge.Subject(
                        List.of("AchievementSubject"),
                        identities(certificate, email),
                        time(certificate.startedAt()),
                        time(certificate.completedAt()),
                        achievement),
                List.of(evidence(certificate)),
                new OpenBadge.Status(
                        list + "#" + place.slot(),
                        "BitstringStatusListEntry",
                        REVOCATION,
                        String.valueOf(place.slot()),
                        list)));
    }

    ObjectNode statusList(int list, StatusBits bits, Instant since) {
        var id = addresses.list(list);
        return tree(new PublicDocument.StatusList(
                List.of(Contexts.CREDENTIALS),
                id,
                List.of(CREDENTIAL, "BitstringStatusListCredential"),
                addresses.issuer(),
                time(since),
                new PublicDocument.Bits(id + "#list", "BitstringStatusList", REVOCATION, bits.encoded())));
    }

    /** What the certificate says of its holder; and the e-mail as a hash, by which other sites know whose badge it is. */
    private static List<OpenBadge.Identity> identities(Certificate certificate, Email email) {
        var identities = new ArrayList<OpenBadge.Identity>();
        identities.add(OpenBadge.Identity.open("name", certificate.name()));
        certificate
                .registration()
                .ifPresent(registration -> identities.add(OpenBadge.Identity.open("identifier", registration)));
        var salt = salt();
        var address = email.value().toLowerCase(Locale.ROOT);
        identities.add(OpenBadge.Identity.hashed("emailAddress", DigestUtils.sha256Hex(address + salt), salt));
        return identities;
    }

    private OpenBadge.Evidence evidence(Certificate certificate) {
        var fields = new HashMap<>(Map.of(
                "started", certificate.started(),
                "completed", certificate.completed(),
                "participatoryTime", certificate.participatoryTime()));
        put(fields, "nominalTime", certificate.nominalTime());
        put(fields, "assessment", certificate.assessment());
        certificate.measuredTime().ifPresent(time -> fields.put("measuredTime", time));
        return new OpenBadge.Evidence(
                verify.of(certificate.number()),
                List.of("Evidence"),
                certificate.number().value(),
                evidence.fill(fields));
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) fields.put(name, value);
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String salt() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static ObjectNode tree(Object document) {
        return JSON.valueToTree(document);
    }
}
