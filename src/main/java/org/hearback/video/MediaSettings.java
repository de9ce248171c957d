package org.hearback.video;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where recorded films are kept; docs/films.md explains each setting.
 *
 * @param folder holds the films with the folder store, and what is being uploaded with any
 * @param uploadLimit the largest film that is taken
 * @param secret signs addresses; without it one is made at the first start and kept in the database
 */
@Validated
@ConfigurationProperties("hearback.media")
record MediaSettings(
        @NotNull Path folder,
        @NotNull DataSize uploadLimit,
        @Nullable String secret) {}
