package org.hearback.course;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What leads to one certificate: modules in their order, and what the certificate must say about them.
 *
 * @param method how it is taught, as the certificate words it
 * @param provider who answers for it
 * @param leadClinician the named clinician who answers for the content, where there is one
 * @param accreditation the honest line on accreditation; never a claim that has not been granted
 * @param declaration the honest line on conflicts of interest and on who pays
 * @param validMonths how long a certificate holds after the day of completion; for good where it is left out
 * @param participatoryMinutes how much of it is learned together with others, led by somebody; none where it is left out
 */
public record Programme(
        @NotNull ContentId id,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 600) String summary,
        @NotEmpty List<@NotBlank String> outcomes,
        @NotEmpty List<@NotBlank String> evidence,
        @NotBlank String method,
        @NotBlank String provider,
        @Nullable String leadClinician,
        @NotBlank String accreditation,
        @Nullable @Size(max = 600) String declaration,
        @Nullable @Min(1) @Max(120) Integer validMonths,
        @Nullable @Min(0) @Max(6_000) Integer participatoryMinutes,
        @NotEmpty List<@NotNull ContentId> modules)
        implements ContentItem {}
