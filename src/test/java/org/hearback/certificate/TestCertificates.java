package org.hearback.certificate;

import java.time.Instant;
import java.util.List;
import org.hearback.course.ContentId;
import org.jspecify.annotations.Nullable;

/** Certificates for tests of how they look. */
class TestCertificates {
    static Certificate of(String name) {
        return of(name, "GMC", "7654321");
    }

    static Certificate of(String name, String registrationBody, String registrationNumber) {
        return new Certificate(
                new CertificateNumber("HB-7K3M-9QXD-4TVH"),
                1,
                name,
                registrationBody,
                registrationNumber,
                new ContentId("hearing-persistent-back-pain"),
                "Talking with people whose back pain an operation will not help",
                3,
                List.of(
                        "Show a person in pain that you believe them before you explain anything.",
                        "Recognise kind sentences that a patient hears as doubt, and say them better.",
                        "Explain a normal scan without making the pain small.",
                        "End a visit without surgery with a plan that the patient has helped to make."),
                "Online self-study: film, exercises, simulated conversation, assessed quiz",
                "Hearback",
                "Ms Siân Ŵyn Llŷr, consultant spinal surgeon",
                "Not accredited; self-claimed CPD hours",
                "No sponsor and no commercial funding.",
                "Passed every required activity; 84 of 90 scored answers right",
                Instant.parse("2026-03-29T23:30:00Z"),
                Instant.parse("2026-04-02T10:00:00Z"),
                95,
                112,
                0,
                24,
                Instant.parse("2026-04-02T10:00:01Z"),
                null);
    }

    static Certificate completed(Instant at, @Nullable Integer measuredMinutes) {
        var one = of("Robin Ashworth");
        return new Certificate(
                one.number(),
                one.awardNumber(),
                one.name(),
                one.registrationBody(),
                one.registrationNumber(),
                one.programme(),
                one.title(),
                one.revision(),
                one.outcomes(),
                one.method(),
                one.provider(),
                one.leadClinician(),
                one.accreditation(),
                one.declaration(),
                one.assessment(),
                one.startedAt(),
                at,
                one.nominalMinutes(),
                measuredMinutes,
                one.participatoryMinutes(),
                one.validMonths(),
                at,
                null);
    }
}
