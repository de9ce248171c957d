package org.hearback.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.hearback.course.ContentCheck;
import org.hearback.course.Problem;
import org.hearback.exchange.ImportReport.Entry;
import org.hearback.exchange.ImportReport.Kind;
import org.hearback.exchange.ImportReport.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportReportTest {
    private static final int ROUNDS = 45;

    @Test
    void everythingInAFileIsInItsReportExactlyOnce() {
        var xml = Samples.moodle(ROUNDS);

        var report = read("bank.xml", xml);

        assertThat(report.entries())
                .extracting(Entry::line)
                .containsExactlyElementsOf(lines(xml, "  <question type=.*"));
        assertThat(report.entries()).hasSize(ROUNDS * Samples.ENTRIES_A_ROUND);
        assertThat(report.questions(State.IMPORTED)
                        + report.questions(State.CHANGED)
                        + report.questions(State.NOT_IMPORTED))
                .isEqualTo(ROUNDS * (Samples.ENTRIES_A_ROUND - 1));
        var drafted =
                report.drafts().stream().mapToInt(ImportReport.Draft::questions).sum();
        assertThat(drafted).isEqualTo((int) (report.questions(State.IMPORTED) + report.questions(State.CHANGED)));
    }

    @Test
    void theSameHoldsForGift() {
        var gift = Samples.gift(ROUNDS);

        var report = read("bank.txt", gift);

        var expected = lines(gift, "\\$CATEGORY.*|::W.*|// .*|Most.*|Disc.*|How.*|Say.*");
        assertThat(report.entries()).extracting(Entry::line).containsExactlyElementsOf(expected);
        assertThat(report.entries().stream().filter(entry -> entry.kind() == Kind.OTHER))
                .hasSize(ROUNDS + 1);
    }

    @Test
    void whatIsNotImportedSaysWhyAndWhatIsChangedSaysWhere() {
        var report = read("bank.xml", Samples.moodle(1));

        assertThat(report.entries().stream().filter(entry -> entry.state() != State.IMPORTED))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.remarks())
                        .isNotEmpty()
                        .allSatisfy(remark -> assertThat(remark.line()).isGreaterThanOrEqualTo(entry.line())));
        assertThat(report.entries())
                .extracting(Entry::state)
                .contains(State.IMPORTED, State.CHANGED, State.NOT_IMPORTED);
    }

    @Test
    void moreQuestionsThanABankMayHaveBecomeSeveralBanks() {
        var report = read("many.xml", Samples.moodle(150));

        assertThat(report.drafts()).extracting(ImportReport.Draft::name).containsExactly("many-1.yaml", "many-2.yaml");
        assertThat(report.drafts())
                .extracting(ImportReport.Draft::questions)
                .first()
                .isEqualTo(1000);
    }

    @Test
    void twoQuestionsOfOneNameGetTwoIds() {
        var report = read(
                "a.txt", "::Same::Is it?{T}\n\n::Same::Is it so?{F}\n\n::Größe & Maß::Is it?{T}\n\n::???::Über?{T}\n");

        assertThat(report.entries()).extracting(Entry::id).containsExactly("same", "same-2", "grosse-mass", "question");
    }

    @Test
    void whatAQuestionWasCalledStaysWithIt() {
        var report = read("a.txt", "::RF 1: Saddle?::Is it numb?{T}\n\n::plain::Is it so?{F}\n");

        assertThat(report.drafts().getFirst().yaml()).containsOnlyOnce("name:").contains("name: 'RF 1: Saddle?'");
    }

    @Test
    void anIdNumberAndAPathThatHaveNoPlaceAreTold() {
        var report = read("a.xml", """
                <quiz>
                <question type="category"><category><text>$course$/top/Spine/Urgent/Red flags</text></category>
                  <idnumber>CAT_7</idnumber></question>
                <question type="shortanswer"><name><text>Saddle</text></name>
                  <questiontext format="html"><text>Name it</text></questiontext><idnumber>RF_001</idnumber>
                  <answer fraction="100"><text>numb</text></answer>
                  <answer fraction="33.33333"><text>dull</text></answer></question>
                <question type="numerical"><name><text>Weeks</text></name>
                  <questiontext format="html"><text>How many?</text></questiontext>
                  <answer fraction="100"><text>6</text><tolerance>about one</tolerance></answer></question>
                </quiz>""");

        assertThat(report.entries()).extracting(Entry::state).containsOnly(State.CHANGED);
        assertThat(report.entries().stream().flatMap(entry -> entry.remarks().stream()))
                .containsExactly(
                        new Remark(2, Reason.CATEGORY_PATH, "Spine / Urgent"),
                        new Remark(3, Reason.ID_NUMBER, "CAT_7"),
                        new Remark(4, Reason.ID_NUMBER, "RF_001"),
                        new Remark(7, Reason.PARTIAL_ANSWER, "33.333 %: dull"),
                        new Remark(10, Reason.TOLERANCE, "about one"));
    }

    @Test
    void aDraftIsRefusedByTheCheckUntilItIsFilledInAndThenIsFine(@TempDir Path temp) throws IOException {
        var draft = read("week 1.xml", Samples.moodle(2)).drafts().getFirst();
        assertThat(draft.name()).isEqualTo("week-1.yaml");

        var problems = check(temp, draft.name(), draft.yaml());
        assertThat(problems)
                .extracting(Problem::message)
                .anySatisfy(message -> assertThat(message).contains("outcome"));
        assertThat(problems)
                .extracting(Problem::message)
                .anySatisfy(message -> assertThat(message).contains("evidence"));
        assertThat(problems)
                .extracting(Problem::message)
                .anySatisfy(message -> assertThat(message).contains("difficulty"));
        assertThat(problems).allSatisfy(problem -> assertThat(problem.line()).isGreaterThan(3));
        assertThat(problems).extracting(Problem::file).containsOnly("content/banks/week-1.yaml");

        var filled = draft.yaml()
                .replaceFirst("outcomes: \\[]", "outcomes: [Ask]")
                .replace("evidence: []", "evidence: [evers-2017]")
                .replace("outcome: ''", "outcome: Ask")
                .replace("difficulty: null", "difficulty: easy")
                .replace(": ''", ": Words.")
                .replace(
                        "reasons: []",
                        "reasons: [{text: a, correct: true, feedback: b}, {text: c, correct: false, feedback: d}]");
        assertThat(check(temp, draft.name(), filled)).isEmpty();
    }

    private static List<Problem> check(Path temp, String name, String yaml) throws IOException {
        var content = Files.createDirectories(temp.resolve("content"));
        Files.copy(
                Path.of("src/test/content/evidence.yaml"),
                content.resolve("evidence.yaml"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(Files.createDirectories(content.resolve("banks")).resolve(name), yaml);
        return ContentCheck.problemsIn(content);
    }

    private static List<Integer> lines(String text, String pattern) {
        var wanted = Pattern.compile(pattern);
        var lines = text.lines().toList();
        return java.util.stream.IntStream.range(0, lines.size())
                .filter(line -> wanted.matcher(lines.get(line)).matches())
                .map(line -> line + 1)
                .boxed()
                .toList();
    }

    private static ImportReport read(String name, String text) {
        return QuestionFiles.read(name, text.getBytes(UTF_8));
    }
}
