package org.hearback.badge;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How badges are signed; docs/badges.md explains each setting.
 *
 * @param issuer who awards them, by name
 * @param key the secret half of the key; without it one is made at the first start and kept in the database
 * @param withdrawnKeys the public halves of keys that somebody else may have got hold of
 */
@Validated
@ConfigurationProperties("hearback.badge")
record BadgeSettings(
        @NotBlank @DefaultValue("Hearback") String issuer,
        @Nullable String key,
        @DefaultValue List<String> withdrawnKeys) {}
