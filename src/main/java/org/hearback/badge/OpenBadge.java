package org.hearback.badge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An Open Badges 3.0 credential before it is signed; each field is a word of its JSON-LD contexts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenBadge(
        @JsonProperty("@context") List<String> context,
        String id,
        List<String> type,
        String name,
        String description,
        Profile issuer,
        String validFrom,
        @Nullable String validUntil,
        String awardedDate,
        Subject credentialSubject,
        List<Evidence> evidence,
        Status credentialStatus) {

    record Profile(String id, List<String> type, String name, String url) {}

    record Subject(
            List<String> type,
            List<Identity> identifier,
            String activityStartDate,
            String activityEndDate,
            JsonNode achievement) {}

    /** Who was awarded it: in the open, or as a hash that whoever knows the value can compare. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Identity(
            String type,
            String identityType,
            String identityHash,
            boolean hashed,
            @Nullable String salt) {
        static Identity open(String type, String value) {
            return new Identity("IdentityObject", type, value, false, null);
        }

        static Identity hashed(String type, String hash, String salt) {
            return new Identity("IdentityObject", type, "sha256$" + hash, true, salt);
        }
    }

    record Achieved(
            String id,
            List<String> type,
            String achievementType,
            String name,
            String description,
            Criteria criteria,
            Image image,
            String inLanguage,
            String version) {}

    record Criteria(String narrative) {}

    record Image(String id, String type, String caption) {}

    record Evidence(String id, List<String> type, String name, String narrative) {}

    record Status(String id, String type, String statusPurpose, String statusListIndex, String statusListCredential) {}
}
