package org.hearback.badge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What others check badges with. */
interface PublicDocument {
    /** Who awards badges, and the public keys that speak for them. */
    record Issuer(
            @JsonProperty("@context") List<String> context,
            String id,
            List<String> type,
            String name,
            String url,
            List<Key> verificationMethod,
            List<String> assertionMethod)
            implements PublicDocument {}

    record Key(String id, String type, String controller, String publicKeyMultibase) {}

    /** A list of what was withdrawn, before it is signed. */
    record StatusList(
            @JsonProperty("@context") List<String> context,
            String id,
            List<String> type,
            String issuer,
            String validFrom,
            Bits credentialSubject)
            implements PublicDocument {}

    record Bits(String id, String type, String statusPurpose, String encodedList) {}
}
