package org.hearback.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.hearback.HearbackTest;
import org.hearback.TestClock;
import org.hearback.TestRecords;
import org.hearback.account.Role;
import org.hearback.account.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.core.retry.RetryOperations;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** What holds for imports on every database. Each test uses an item of its own, since the database is shared. */
@HearbackTest
abstract class ContentImportContract {
    @Autowired
    ContentReader reader;

    @Autowired
    ContentImport imports;

    @Autowired
    Curriculum curriculum;

    @Autowired
    Publishing publishing;

    @Autowired
    Revisions revisions;

    @Autowired
    Items items;

    @Autowired
    Offers offers;

    @Autowired
    References references;

    @Autowired
    RetryOperations retry;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void signInAsEducator() {
        TestPeople.signIn(new TestPeople(context).create("Ellen Price", Role.EDUCATOR, Role.LEARNER));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatHasNotChangedMakesNoRevision() {
        var again = imports.run(reader.read(Path.of("src/test/content")));

        assertThat(again).isEqualTo(new ContentImport.Outcome(0, 0));
    }

    @Test
    void aChangedFileBecomesTheNextRevisionAndTheOldOneStays() {
        imports.run(programme("changed-file", "First title"));
        var first = curriculum.programme(new ContentId("changed-file")).orElseThrow();

        imports.run(programme("changed-file", "Second title"));

        var second = curriculum.programme(new ContentId("changed-file")).orElseThrow();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.content().title()).isEqualTo("Second title");
        assertThat(curriculum.revision(first.id(), Programme.class).content().title())
                .isEqualTo("First title");
    }

    @Test
    void whatAnAuthorSaysHasChangedIsToldToWhoIsInTheMiddle() {
        imports.run(programme("noted", "One"));
        var begun = curriculum.programme(new ContentId("noted")).orElseThrow();
        assertThat(curriculum.changesSince(begun)).isEmpty();

        imports.run(programme("noted", "Two", new Changed("The title is clearer.", null)));

        assertThat(curriculum.changesSince(begun)).hasValueSatisfying(changes -> {
            assertThat(changes.minor()).isFalse();
            assertThat(changes.notes()).containsExactly("The title is clearer.");
            assertThat(changes.differences()).isEmpty();
            assertThat(changes.current())
                    .isEqualTo(curriculum
                            .programme(new ContentId("noted"))
                            .orElseThrow()
                            .id());
        });
    }

    @Test
    void whereNobodySaysWhatHasChangedTheVersionsAreCompared() {
        imports.run(programme("compared", "One"));
        var begun = curriculum.programme(new ContentId("compared")).orElseThrow();

        imports.run(programme("compared", "Two"));

        assertThat(curriculum.changesSince(begun).map(Changes::differences))
                .contains(List.of(Difference.value("title", "One", "Two")));
    }

    @Test
    void changesAreMinorOnlyWhereAllOfThemAre() {
        imports.run(programme("minor", "One"));
        var begun = curriculum.programme(new ContentId("minor")).orElseThrow();

        imports.run(programme("minor", "Two", new Changed("A comma.", true)));
        assertThat(curriculum.changesSince(begun).map(Changes::minor)).contains(true);

        imports.run(programme("minor", "Three", new Changed("All of it.", false)));
        assertThat(curriculum.changesSince(begun)).hasValueSatisfying(changes -> {
            assertThat(changes.minor()).isFalse();
            assertThat(changes.notes()).containsExactly("All of it.");
        });
    }

    @Test
    void aNoteThatWasLeftInTheFileSaysNothingAboutTheNextVersion() {
        var note = new Changed("A comma.", true);
        imports.run(programme("left-over", "One"));
        imports.run(programme("left-over", "Two", note));
        var begun = curriculum.programme(new ContentId("left-over")).orElseThrow();

        imports.run(programme("left-over", "Three", note));

        assertThat(curriculum.changesSince(begun)).hasValueSatisfying(changes -> {
            assertThat(changes.minor()).isFalse();
            assertThat(changes.notes()).isEmpty();
            assertThat(changes.differences()).containsExactly(Difference.value("title", "Two", "Three"));
        });
    }

    @Test
    void aNoteAloneMakesNoVersion() {
        imports.run(programme("only-a-note", "One"));

        var outcome = imports.run(programme("only-a-note", "One", new Changed("Nothing.", true)));

        assertThat(outcome.published()).isZero();
    }

    @Test
    void anOfferBringsItsNoteAndAnEducatorMayWriteOne() {
        imports.run(programme("offered-note", "One"));
        var begun = curriculum.programme(new ContentId("offered-note")).orElseThrow();
        publishing.publish(titled(begun.content(), "From Ellen"), new Changed("Ellen’s title.", false));
        imports.run(programme("offered-note", "Two", new Changed("The file’s title.", false)));

        publishing.acceptOffer(new ContentId("offered-note"));

        assertThat(curriculum.changesSince(begun).map(Changes::notes))
                .contains(List.of("Ellen’s title.", "The file’s title."));
    }

    @Test
    void whatLearnersMetBeforeARevisionCanBeFoundAgain() {
        var id = new ContentId("met-before");
        var first = clock.instant();
        imports.run(programme("met-before", "One"));
        clock.pass(Duration.ofDays(1));
        var second = clock.instant();
        imports.run(programme("met-before", "Two"));

        assertThat(curriculum.before(first, id, Programme.class)).isEmpty();
        assertThat(curriculum.before(second, id, Programme.class))
                .map(revision -> revision.content().title())
                .contains("One");
        assertThat(curriculum.before(second.plusSeconds(1), id, Programme.class))
                .map(revision -> revision.content().title())
                .contains("Two");
        assertThat(curriculum.versions(List.of(id))).extracting(Published::at).containsExactly(first, second);
    }

    @Test
    void contentWithAProblemChangesNothingAtAll() {
        var sound = programme("half-sound", "Title");
        var unsound =
                new Content(sound.items(), sound.references(), List.of(new Problem("content/x.yaml", 3, "is wrong")));

        assertThatThrownBy(() -> imports.run(unsound)).hasMessageContaining("content/x.yaml:3: is wrong");

        assertThat(curriculum.programme(new ContentId("half-sound"))).isEmpty();
    }

    @Test
    void aFolderWithAProblemLeavesWhatWasPublishedAndDoesNotStopTheStart() {
        var published = publishing.overview();
        var wrongFolder = new ContentImport(
                reader, items, revisions, offers, references, retry, transaction, clock, Path.of("no-such-folder"));

        wrongFolder.run(new DefaultApplicationArguments());

        assertThat(publishing.overview()).isEqualTo(published);
    }

    @Test
    void whatAnEducatorChangedIsOnlyOfferedAnUpdate() {
        imports.run(programme("edited-here", "From a file"));
        var own =
                curriculum.programme(new ContentId("edited-here")).orElseThrow().content();
        publishing.publish(titled(own, "From Ellen"));

        var outcome = imports.run(programme("edited-here", "From a newer file"));
        var sameAgain = imports.run(programme("edited-here", "From a newer file"));

        assertThat(outcome.offered()).isEqualTo(1);
        assertThat(sameAgain.offered()).isZero();
        assertThat(title("edited-here")).isEqualTo("From Ellen");
        assertThat(overviewOf("edited-here").updateOffered()).isTrue();

        publishing.acceptOffer(new ContentId("edited-here"));

        assertThat(title("edited-here")).isEqualTo("From a newer file");
        assertThat(overviewOf("edited-here").updateOffered()).isFalse();
        assertThat(overviewOf("edited-here").editedHere()).isFalse();
    }

    @Test
    void aDeclinedUpdateDoesNotComeBack() {
        imports.run(programme("declined", "From a file"));
        var own = curriculum.programme(new ContentId("declined")).orElseThrow().content();
        publishing.publish(titled(own, "From Ellen"));
        imports.run(programme("declined", "From a newer file"));

        publishing.declineOffer(new ContentId("declined"));
        imports.run(programme("declined", "From a newer file"));

        assertThat(title("declined")).isEqualTo("From Ellen");
        assertThat(overviewOf("declined").updateOffered()).isFalse();
    }

    @Test
    void twoNodesThatStartTogetherPublishOnce() throws Exception {
        var start = new CyclicBarrier(2);
        Callable<ContentImport.Outcome> node = () -> {
            start.await();
            return imports.run(programme("two-nodes", "Title"));
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = threads.invokeAll(List.of(node, node));

            assertThat(outcomes.get(0).get().published() + outcomes.get(1).get().published())
                    .isEqualTo(1);
        }
        assertThat(revisions.lastNumberOf("two-nodes")).isEqualTo(1);
    }

    @Test
    void aLearnerMayNotPublish() {
        TestPeople.signIn(new TestPeople(context).create("Samira Khan", Role.LEARNER));

        assertThatThrownBy(() -> publishing.overview()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> publishing.acceptOffer(new ContentId("first-programme")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Content programme(String id, String title) {
        return programme(id, title, null);
    }

    private Content programme(String id, String title, @Nullable Changed changed) {
        var template = reader.read(Path.of("src/test/content")).items().stream()
                .filter(item -> item.content() instanceof Programme)
                .findFirst()
                .orElseThrow();
        var tree = ((ObjectNode) template.tree()).deepCopy().put("id", id).put("title", title);
        var content = ContentJson.STRICT.treeToValue(tree, Programme.class);
        return new Content(List.of(new Content.Item("programme", content, tree, changed)), Map.of(), List.of());
    }

    private static Programme titled(Programme programme, String title) {
        return TestRecords.with(programme, Map.of("title", title));
    }

    private String title(String id) {
        return curriculum.programme(new ContentId(id)).orElseThrow().content().title();
    }

    private Publishing.Overview overviewOf(String id) {
        return publishing.overview().stream()
                .filter(row -> row.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
