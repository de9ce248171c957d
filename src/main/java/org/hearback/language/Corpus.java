package org.hearback.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The labelled utterances in {@code content/language/corpus}: what the model learns from and is measured on. */
final class Corpus {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Corpus() {}

    /**
     * @param author the file it stands in
     * @param has the codes that a careful rater gives
     * @param manner direct, indirect, clean, everyday or avoid; null where the author did not say
     */
    record Labelled(
            String id,
            String author,
            @Nullable String patient,
            String text,
            List<String> has,
            List<Avoided> avoid,
            boolean clean,
            @Nullable String manner) {
        record Avoided(
                String text, String instead, @Nullable String kind) {}

        boolean has(String code) {
            return has.contains(code);
        }

        /** Where the words to avoid stand. */
        List<Span> avoided() {
            return avoid.stream().flatMap(words -> place(words.text()).stream()).toList();
        }

        private Optional<Span> place(String words) {
            var start = text.indexOf(words);
            return start < 0 ? Optional.empty() : Optional.of(new Span(start, start + words.length()));
        }
    }

    /**
     * @param authors whose utterances are wanted, in the order of their files
     * @throws IllegalArgumentException if one of them wrote nothing for it
     */
    static List<Labelled> read(Path folder, List<String> authors) {
        var strangers = new ArrayList<>(authors);
        strangers.removeAll(authors(folder));
        if (!strangers.isEmpty()) throw new IllegalArgumentException("The corpus has no author " + strangers);
        var found = new ArrayList<Labelled>();
        for (var file : files(folder)) {
            var author = author(file);
            if (!authors.contains(author)) continue;
            for (var line : lines(file)) {
                var labelled = JSON.readValue(line, Labelled.class);
                found.add(new Labelled(
                        labelled.id(),
                        author,
                        labelled.patient(),
                        labelled.text(),
                        labelled.has(),
                        labelled.avoid(),
                        labelled.clean(),
                        labelled.manner()));
            }
        }
        return found;
    }

    /** Everybody who wrote for it, each the name of a file. */
    static List<String> authors(Path folder) {
        return files(folder).stream().map(Corpus::author).toList();
    }

    private static String author(Path file) {
        return file.getFileName().toString().replace(".jsonl", "");
    }

    /** SHA-256 over the names and the bytes of the files: a model says which corpus it was trained on. */
    static String fingerprint(Path folder) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files(folder)) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
