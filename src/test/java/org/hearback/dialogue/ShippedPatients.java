package org.hearback.dialogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearback.language.Taxonomy;

/** The patients that ship, for tests that look at all of them or at one. */
final class ShippedPatients {
    static final Responses RESPONSES = Responses.read(Path.of("content/patients"));
    static final Taxonomy TAXONOMY = Taxonomy.read(Path.of("content/language"));

    private static final List<Dialogue> ALL = readAll();

    private ShippedPatients() {}

    static List<Dialogue> all() {
        return ALL;
    }

    static Dialogue called(String id) {
        return ALL.stream()
                .filter(patient -> patient.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Each with its name first, for tests that take a patient as a parameter. */
    static Stream<Object[]> named() {
        return ALL.stream().map(patient -> new Object[] {patient.id().value(), patient});
    }

    private static List<Dialogue> readAll() {
        try (var files = Files.list(Path.of("content/dialogues"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(ShippedPatients::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dialogue read(Path file) {
        try {
            return TestDialogues.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
