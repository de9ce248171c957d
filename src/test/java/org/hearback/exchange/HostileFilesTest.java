package org.hearback.exchange;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearback.exchange.ImportReport.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

@Timeout(60)
class HostileFilesTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String GIFT = "::Café::It’s “all” in bits?{T}\n";

    @Test
    void aFileThatDeclaresEntitiesIsNotReadAndOpensNothing(@TempDir Path temp) throws IOException {
        var secret = Files.writeString(temp.resolve("secret.txt"), "the secret");
        var xml = """
                <?xml version="1.0"?>
                <!DOCTYPE quiz [<!ENTITY x SYSTEM "%s">]>
                <quiz><question type="essay"><name><text>&x;</text></name></question></quiz>
                """.formatted(secret.toUri());

        var report = read(xml);

        assertThat(report.isRefused()).isTrue();
        assertThat(report.remarks()).containsExactly(new Remark(2, Reason.DOCTYPE, ""));
        assertThat(report.toString()).doesNotContain("the secret");
    }

    @Test
    void aBillionLaughsAreNotLaughed() {
        var xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE quiz [<!ENTITY a0 \"ha\">");
        for (var n = 1; n < 30; n++) xml.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(n, n - 1, n - 1));
        xml.append("]><quiz><question type=\"essay\"><name><text>&a29;</text></name></question></quiz>");

        assertThat(read(xml.toString()).remarks()).extracting(Remark::reason).containsExactly(Reason.DOCTYPE);
    }

    @Test
    void entitiesOfHtmlThatNobodyDeclaredAreReadAsHtml() {
        var report = read(question("<p>R&amp;D&nbsp;caf&eacute;</p>", "&lt;b&gt;"));

        assertThat(report.entries()).hasSize(1);
        assertThat(report.isRefused()).isFalse();
    }

    @Test
    void aFileThatIsTooLargeIsNotLookedInto() {
        var bytes = new byte[SourceText.MOST_BYTES + 1];
        Arrays.fill(bytes, (byte) 'a');

        assertThat(QuestionFiles.read("big.xml", bytes).remarks())
                .extracting(Remark::reason)
                .containsExactly(Reason.TOO_BIG);
    }

    @Test
    void aLargeFileWithPicturesIsReadInTime() {
        var picture = "QUJD".repeat(2_000_000);
        var xml = "<quiz>"
                + question("<p>See <img src=\"@@PLUGINFILE@@/a.png\"></p>", "<p>x</p>")
                        .replaceFirst("<quiz>", "")
                        .replace(
                                "</questiontext>",
                                "<file name=\"a.png\" encoding=\"base64\">" + picture + "</file></questiontext>");

        var report = read(xml);

        assertThat(report.entries().getFirst().state()).isEqualTo(State.CHANGED);
        assertThat(report.toString()).hasSizeLessThan(100_000);
    }

    @Test
    void deepNestingIsRefusedInXmlAndHarmlessInHtml() {
        var deep = read("<quiz><question type=\"essay\">" + "<a>".repeat(100_000) + "</a>".repeat(100_000)
                + "</question></quiz>");
        assertThat(deep.remarks()).extracting(Remark::reason).containsExactly(Reason.TOO_DEEP);

        var html = "<div>".repeat(20_000) + "down here" + "</div>".repeat(20_000);
        assertThatCode(() -> read(question("<![CDATA[" + html + "]]>", "x"))).doesNotThrowAnyException();
        assertThatCode(() -> QuestionFiles.read("deep.txt", ("[html]" + html + "{T}").getBytes(UTF_8)))
                .doesNotThrowAnyException();
        assertThatCode(() ->
                        QuestionFiles.read("deep.txt", ("[markdown]" + "> ".repeat(20_000) + "x{T}").getBytes(UTF_8)))
                .doesNotThrowAnyException();
    }

    @Test
    void aListWithoutEndIsCountedOnce() {
        var list = "<ol>" + "<li>a".repeat(60_000);

        var report = QuestionFiles.read("list.txt", ("[html]" + list + "{T}").getBytes(UTF_8));

        assertThat(report.drafts().getFirst().yaml()).contains("1. a", "60000. a");
    }

    @Test
    void bytesDecideWhatEncodingAFileHas() {
        assertThat(name(GIFT.getBytes(UTF_8))).isEqualTo("Café");
        assertThat(name(("\uFEFF" + GIFT).getBytes(UTF_8))).isEqualTo("Café");
        assertThat(name(GIFT.getBytes(UTF_16))).isEqualTo("Café");
        assertThat(name(GIFT.getBytes(UTF_16LE))).isEqualTo("Café");
        assertThat(name(GIFT.getBytes(WINDOWS))).isEqualTo("Café");
        assertThat(QuestionFiles.read("a", GIFT.getBytes(WINDOWS)).remarks())
                .containsExactly(new Remark(1, Reason.OTHER_ENCODING, "windows-1252"));
        assertThat(QuestionFiles.read("a", GIFT.getBytes(UTF_8)).remarks()).isEmpty();
        assertThat(QuestionFiles.read("a", GIFT.getBytes(UTF_16)).remarks()).isEmpty();
    }

    @Test
    void whatAFileSaysOfItsEncodingIsCheckedAgainstItsBytes() {
        var xml = question("<p>café “so”</p>", "x");

        assertThat(stem("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml, UTF_8))
                .isEqualTo("café “so”");
        assertThat(stem("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + xml, WINDOWS))
                .isEqualTo("café “so”");
        assertThat(stem("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml, WINDOWS))
                .isEqualTo("café “so”");
        assertThat(stem("<?xml version=\"1.0\" encoding=\"utf-16\"?>" + xml, UTF_8))
                .isEqualTo("café “so”");
        assertThat(stem("<?xml version=\"1.0\" encoding=\"utf-16\"?>" + xml, UTF_16))
                .isEqualTo("café “so”");
        assertThat(stem("<?xml version=\"1.0\" encoding=\"nonsense\"?>" + xml, UTF_8))
                .isEqualTo("café “so”");
        assertThat(stem("\n\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml, UTF_8))
                .isEqualTo("café “so”");
        var lying = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml;
        assertThat(QuestionFiles.read("a", lying.getBytes(WINDOWS)).remarks())
                .extracting(Remark::reason)
                .containsExactly(Reason.OTHER_ENCODING);
    }

    @Test
    void controlCharactersAreTakenOutAndTold() {
        var report = read("\n" + question("a\u0000b\u000Bc&#11;d", "x"));

        assertThat(report.remarks()).containsExactly(new Remark(3, Reason.CONTROL_CHARACTERS, ""));
        assertThat(report.drafts().getFirst().yaml()).contains("prompt: abcd");
    }

    @Test
    void scriptsNeverReachAQuestion() {
        var html =
                "<p onclick=\"x()\">Hello<script>alert(1)</script><a href=\"javascript:x()\">go</a><iframe src=\"//e\"></iframe>"
                        + "<style>p{}</style></p><svg onload=\"x()\"><desc>d</desc></svg>";
        var report = read(question("<![CDATA[" + html + "]]>", "x"));

        var entry = report.entries().getFirst();
        var words = report.drafts()
                .getFirst()
                .yaml()
                .lines()
                .filter(line -> !line.strip().startsWith("#"))
                .collect(Collectors.joining("\n"));
        assertThat(words).contains("Hello").doesNotContain("alert", "javascript:", "onclick", "<");
        assertThat(entry.remarks()).extracting(Remark::reason).contains(Reason.SCRIPT, Reason.MEDIA, Reason.DISCARDED);
    }

    @Test
    void whatIsNeitherOneNorTheOtherIsRefused() throws IOException {
        assertThat(why(zip("quiz.xml", question("a", "b").getBytes(UTF_8)))).isEqualTo(Reason.ARCHIVE);
        assertThat(why(gzip("x".getBytes(UTF_8)))).isEqualTo(Reason.ARCHIVE);
        assertThat(why(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4, 0, 0, 0}))
                .isEqualTo(Reason.NOT_TEXT);
        assertThat(why(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(why("  \n \n".getBytes(UTF_8))).isEqualTo(Reason.EMPTY);
        assertThat(why("name;mark\nAnn;3\n".getBytes(UTF_8))).isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(why("<html><body>{}</body></html>".getBytes(UTF_8))).isEqualTo(Reason.NOT_MOODLE);
        assertThat(why("<!DOCTYPE html><html><body>{}</body></html>".getBytes(UTF_8)))
                .isEqualTo(Reason.DOCTYPE);
        assertThat(why("<questestinterop><item/></questestinterop>".getBytes(UTF_8)))
                .isEqualTo(Reason.NOT_MOODLE);
    }

    @Test
    void aFileThatEndsInTheMiddleKeepsWhatIsWhole() {
        var whole = Samples.moodle(3);

        var report = read(whole.substring(0, whole.length() - 700));

        assertThat(report.entries()).last().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(State.NOT_IMPORTED);
            assertThat(entry.remarks()).extracting(Remark::reason).containsExactly(Reason.CUT_SHORT);
        });
        assertThat(report.questions(State.IMPORTED)).isPositive();
    }

    @Test
    void aThousandMistakesEnd() {
        var xml = new StringBuilder("<quiz>\n");
        for (var n = 0; n < 1000; n++) xml.append("<question type=\"essay\"><name>&</name></question>\n");

        var report = read(xml.append("</quiz>").toString());

        assertThat(report.entries()).hasSizeGreaterThan(90);
        assertThat(report.remarks()).extracting(Remark::reason).containsExactly(Reason.TOO_BROKEN);
    }

    @Test
    void whatMakesPatternsSlowIsReadInTime() {
        for (var part : List.of("\\\\(", "$$ ", "&nbsp;", "<p>a", "<b", "- <li>", "  ", "#", "%5", "::", "-> ")) {
            var long1 = part.repeat(60_000);
            assertThat(QuestionFiles.read("slow.txt", ("[html]a" + long1 + "{T}").getBytes(UTF_8))
                            .entries())
                    .isNotEmpty();
            assertThat(QuestionFiles.read("slow.txt", ("a{=b" + long1 + "}").getBytes(UTF_8))
                            .entries())
                    .isNotEmpty();
        }
    }

    @Test
    void moreThanAnybodyHasIsNotReadToTheEnd() {
        var parts = "<quiz><question type=\"essay\">" + "<a/>".repeat(30_000) + "</question></quiz>";
        assertThat(read(parts).remarks()).extracting(Remark::reason).containsExactly(Reason.TOO_DEEP);

        var many = read("<quiz>" + "<question type=\"essay\"/>\n".repeat(20_010) + "</quiz>");
        assertThat(many.entries()).hasSize(20_000);
        assertThat(many.remarks()).extracting(Remark::reason).containsExactly(Reason.TOO_MANY);

        var gift = QuestionFiles.read("a.txt", "Is it?{}\n\n".repeat(20_010).getBytes(UTF_8));
        assertThat(gift.entries()).hasSize(20_000);
        assertThat(gift.remarks()).containsExactly(new Remark(40_001, Reason.TOO_MANY, "20000"));
    }

    @Test
    void noNoiseMakesTheReaderThrow() {
        var random = new Random(1);
        var samples = new String[] {Samples.moodle(1), Samples.gift(3)};
        for (var n = 0; n < 400; n++) {
            var bytes = samples[n % 2].getBytes(UTF_8);
            for (var hits = 1 + random.nextInt(20); hits > 0; hits--)
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            var cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));

            assertThatCode(() -> QuestionFiles.read("noise", bytes).drafts().forEach(HostileFilesTest::isYaml))
                    .doesNotThrowAnyException();
            assertThatCode(() -> QuestionFiles.read("noise", cut)).doesNotThrowAnyException();
        }
    }

    private static void isYaml(ImportReport.Draft draft) {
        new Load(LoadSettings.builder().build()).loadFromString(draft.yaml());
    }

    private static ImportReport read(String text) {
        return QuestionFiles.read("file", text.getBytes(UTF_8));
    }

    private static Reason why(byte[] bytes) {
        var report = QuestionFiles.read("quiz.xml", bytes);
        assertThat(report.isRefused()).isTrue();
        assertThat(report.entries()).isEmpty();
        return report.remarks().getFirst().reason();
    }

    private static String name(byte[] gift) {
        return QuestionFiles.read("a.txt", gift).entries().getFirst().name();
    }

    private static String stem(String xml, Charset charset) {
        var yaml = QuestionFiles.read("a", xml.getBytes(charset))
                .drafts()
                .getFirst()
                .yaml();
        return yaml.lines()
                .filter(line -> line.strip().startsWith("prompt:"))
                .findFirst()
                .orElseThrow()
                .strip()
                .substring(8);
    }

    private static String question(String stem, String answer) {
        return """
                <quiz>
                <question type="multichoice"><name><text>n</text></name><questiontext format="html"><text>%s</text></questiontext>
                <single>true</single><answer fraction="100" format="html"><text>%s</text></answer><answer fraction="0"><text>no</text></answer>
                </question></quiz>
                """.formatted(
                        stem.startsWith("<![")
                                ? stem
                                : stem.replace("<p>", "&lt;p&gt;")
                                        .replace("</p>", "&lt;/p&gt;")
                                        .replace(
                                                "<img src=\"@@PLUGINFILE@@/a.png\">",
                                                "&lt;img src=\"@@PLUGINFILE@@/a.png\"&gt;"),
                        answer.startsWith("<p>") ? "x" : answer);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }
}
