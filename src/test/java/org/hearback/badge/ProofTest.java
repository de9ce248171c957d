package org.hearback.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.multibase.Multibase;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;

/** Against the example that the W3C works out step by step: Data Integrity EdDSA Cryptosuites, appendix B.1. */
class ProofTest {
    private static final String PUBLIC = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
    private static final String SECRET = "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq";
    private static final String METHOD = "did:key:" + PUBLIC + "#" + PUBLIC;
    private static final Instant CREATED = Instant.parse("2023-02-24T23:36:38.999Z");
    private static final String CREDENTIAL = """
            {
              "@context": ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2"],
              "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
              "type": ["VerifiableCredential", "AlumniCredential"],
              "name": "Alumni Credential",
              "description": "A minimum viable example of an Alumni Credential.",
              "issuer": "https://vc.example/issuers/5678",
              "validFrom": "2023-01-01T00:00:00Z",
              "credentialSubject": {"id": "did:example:abcdefgh", "alumniOf": "The School of Examples"}
            }""";

    private final SigningKey key = SigningKey.of(secret());
    private final Proof proof = new Proof(new Contexts(Map.of(
            "https://www.w3.org/ns/credentials/v2",
            "/badge/credentials-v2.json",
            "https://www.w3.org/ns/credentials/examples/v2",
            "/badge/examples-v2.json")));

    @Test
    void aSecretHasTheExpectedPublicHalf() {
        assertThat(key.multikey()).isEqualTo(PUBLIC);
    }

    @Test
    void theCanonicalFormHasTheExpectedHash() {
        assertThat(DigestUtils.sha256Hex(proof.canonical(BadgeDocuments.read(CREDENTIAL))))
                .isEqualTo("517744132ae165a5349155bef0bb0cf2258fff99dfe1dbd914b938d775a36017");
    }

    @Test
    void theSignatureIsTheExpectedOne() {
        var signed = proof.sign(BadgeDocuments.read(CREDENTIAL), key, METHOD, CREATED);

        assertThat(signed.at("/proof/proofValue").asString())
                .isEqualTo("z2YwC8z3ap7yx1nZYCg4L3j3ApHsF8kgPdSb5xoS1VR7vPG3F561B52hYnQF9iseabecm3ijx4K1FBTQsCZahKZme");
        assertThat(signed.at("/proof/created").asString()).isEqualTo("2023-02-24T23:36:38Z");
        signed.remove("proof");
        assertThat(signed).isEqualTo(BadgeDocuments.read(CREDENTIAL));
    }

    @Test
    void theOrderOfFieldsDoesNotMatter() {
        var turned = BadgeDocuments.read(CREDENTIAL);
        turned.set("@context", turned.remove("@context"));

        assertThat(proof.canonical(turned)).isEqualTo(proof.canonical(BadgeDocuments.read(CREDENTIAL)));
    }

    @Test
    void aContextThatIsNotInTheJarIsRefused() {
        var document = BadgeDocuments.read(CREDENTIAL);

        assertThatThrownBy(() -> new Proof().canonical(document))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("https://www.w3.org/ns/credentials/examples/v2");
    }

    @Test
    void whatIsNoKeyIsRefusedAndNotRepeated() {
        for (var nonsense : new String[] {"c2hvcnQ=", "päßwort", "!".repeat(44)}) {
            assertThatThrownBy(() -> SigningKey.of(nonsense))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasNoCause()
                    .hasMessageNotContaining(nonsense);
        }
    }

    private static byte[] secret() {
        var bytes = Multibase.BASE_58_BTC.decode(SECRET);
        return Arrays.copyOfRange(bytes, 2, bytes.length); // without the two bytes that say what it is
    }
}
