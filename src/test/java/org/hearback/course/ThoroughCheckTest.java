package org.hearback.course;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that take long to follow are asked of what is new, and of it always. */
class ThoroughCheckTest {
    private static final BiPredicate<ContentId, String> NOTHING_IS_SETTLED = (id, hash) -> false;

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private final ValidatorFactory validation = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private final ContentReader reader = new ContentReader(List.of(new Walks()), List.of(), validation.getValidator());

    private record Walk(
            ContentId id, String title, String summary, Integer length, List<String> outcomes, List<String> evidence)
            implements Activity {
        @Override
        public int minutes() {
            return length;
        }

        @Override
        public boolean required() {
            return false;
        }
    }

    private class Walks implements ActivityType<Walk> {
        @Override
        public String key() {
            return "walk";
        }

        @Override
        public String folder() {
            return "walks";
        }

        @Override
        public Class<Walk> content() {
            return Walk.class;
        }

        @Override
        public void check(Walk walk, Problems problems) {
            if (walk.length() > 60) problems.at("length", "is too long");
        }

        @Override
        public void checkThoroughly(Walk walk, Problems problems) {
            asked.add(walk.id().value());
            problems.at("length", "leads nowhere");
        }
    }

    @BeforeEach
    void aWalk() throws IOException {
        Files.copy(Path.of("src/test/content/evidence.yaml"), folder.resolve("evidence.yaml"));
        Files.createDirectory(folder.resolve("walks"));
        write(10);
    }

    @AfterEach
    void close() {
        validation.close();
    }

    @Test
    void whatIsNewIsCheckedThoroughly() {
        assertThat(reader.readNews(folder, NOTHING_IS_SETTLED).problems())
                .singleElement()
                .asString()
                .contains("walks/round.yaml:4", "leads nowhere");
    }

    @Test
    void whatWasPublishedWithTheSameContentIsNotAskedAgain() {
        var hash = hash();

        assertThat(reader.readNews(folder, (id, known) -> known.equals(hash)).problems())
                .isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void whatHasChangedSinceIsAskedAgain() throws IOException {
        var hash = hash();
        write(11);

        assertThat(reader.readNews(folder, (id, known) -> known.equals(hash)).problems())
                .hasSize(1);
    }

    @Test
    void anAuthorWhoReadsTheFolderIsAlwaysToldEverything() {
        assertThat(reader.read(folder).problems()).hasSize(1);
    }

    @Test
    void whatFailsAShortCheckIsNotAskedTheLongOne() throws IOException {
        write(61);

        assertThat(reader.read(folder).problems()).singleElement().asString().contains("is too long");
        assertThat(asked).isEmpty();
    }

    private String hash() {
        var hash = ContentJson.hash(reader.read(folder).items().getFirst().tree());
        asked.clear();
        return hash;
    }

    private void write(int length) throws IOException {
        Files.writeString(folder.resolve("walks/round.yaml"), """
                id: round
                title: Round the house
                summary: A short walk.
                length: %d
                outcomes: [Walk.]
                evidence: []
                """.formatted(length));
    }
}
