package org.hearback.certificate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearback.account.HomeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class CertificatePdfTest {
    private static final String LONG_NAME =
            "Professor Dame Anastasia Konstantinopolitanopoulou-Featherstonehaugh Wolfeschlegelsteinhausenbergerdorff of Llanfairpwll";

    private final Lettering lettering = new Lettering();
    private final CertificatePdf pdf =
            new CertificatePdf(new Paper(lettering), new VerifyAddress(new HomeAddress("https://hearback.example/")));
    private final SheetPdf sheets = new SheetPdf(new Paper(lettering));

    @Test
    void everyFieldIsPrinted() throws IOException {
        try (var document = print("Siân Ŵyn Llŷr")) {
            assertThat(text(document))
                    .contains(
                            "Hearback",
                            "Certificate of completion",
                            "Siân Ŵyn Llŷr",
                            "GMC 7654321",
                            "Talking with people whose back pain an operation will not help",
                            "Revision 3",
                            "Show a person in pain that you believe them before you explain anything.",
                            "End a visit without surgery with a plan that the patient has helped to make.",
                            "Online self-study: film, exercises, simulated conversation, assessed quiz",
                            "Started 30 March 2026",
                            "Completed 2 April 2026",
                            "Nominal learning time 1 hour 35 minutes",
                            "Measured learning time 1 hour 52 minutes",
                            "Participatory hours 0 hours",
                            "Valid until 2 April 2028",
                            "Assessment Passed every required activity; 84 of 90 scored answers right",
                            "Interests and funding No sponsor and no commercial funding.",
                            "Provider Hearback",
                            "Lead clinician Ms Siân Ŵyn Llŷr, consultant spinal surgeon",
                            "Not accredited; self-claimed CPD hours",
                            "HB-7K3M-9QXD-4TVH",
                            "Issued on 2 April 2026",
                            "https://hearback.example/verify/HB-7K3M-9QXD-4TVH");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siân Ŵyn Llŷr",
                "Świętosława Żółć",
                "Şükrü Işıldağ İnönü",
                "Γιώργος Щукин",
                "Nguyễn Thị Ánh",
                LONG_NAME
            })
    void aNameInALetterByLetterScriptIsText(String name) throws Exception {
        try (var document = print(name)) {
            assertThat(text(document)).contains(name);
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(validate(name)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "فاطمة الزهراء بنت محمد",
                "கவிதா கிருஷ்ணமூர்த்தி ஸ்ரீநிவாசன்",
                "श्रीकृष्ण द्विवेदी",
                "עדי בן־דוד",
                "Ọlọ́rundámilọ́lá Adéẹ̀kọ́",
                "Dr Fatima فاطمة Al-Zahra"
            })
    void aNameInAScriptThatMustBeShapedIsDrawnAndStillReadable(String name) throws Exception {
        try (var document = print(name)) {
            var drawn = figures(document).stream()
                    .filter(figure -> name.equals(figure.getAlternateDescription()))
                    .toList();

            assertThat(drawn).hasSize(1);
            assertThat(drawn.getFirst().getActualText()).isEqualTo(name);
            assertThat(lettering.canPrint(name)).isTrue();
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(validate(name)).isEmpty();
        }
    }

    @Test
    void arabicLettersAreJoined() {
        var apart = lettering.draw("ب ب ب", Lettering.Face.SERIF, 30, 600, 40);
        var joined = lettering.draw("ببب", Lettering.Face.SERIF, 30, 600, 40);

        assertThat(joined.width()).isLessThan(apart.width() * 0.8f);
        assertThat(joined.outline().getBounds2D().getWidth())
                .isLessThan(apart.outline().getBounds2D().getWidth());
    }

    @Test
    void aTamilVowelStandsBeforeTheConsonantAfterWhichItIsTyped() {
        var vowelSign = lettering.draw("ெ", Lettering.Face.SERIF, 30, 600, 40);
        var consonant = lettering.draw("க", Lettering.Face.SERIF, 30, 600, 40);
        var together = lettering.draw("கொ", Lettering.Face.SERIF, 30, 600, 40); // one sign on each side

        assertThat(together.width()).isGreaterThan(consonant.width() * 1.5f);
        assertThat(vowelSign.outline().getBounds2D().isEmpty()).isFalse();
    }

    @Test
    void aCharacterWithoutAnyLetterIsNoticedBeforePrinting() {
        assertThat(lettering.canPrint("Robin \uDBFF\uDFFD")).isFalse();
        assertThat(lettering.canPrint("Robin Ashworth")).isTrue();
    }

    @Test
    void fontsAreEmbedded() throws IOException {
        try (var document = print("Świętosława Żółć")) {
            var resources = document.getPage(0).getResources();
            assertThat(resources.getFontNames()).isNotEmpty().allSatisfy(name -> {
                var font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            });
        }
    }

    @Test
    void itSaysWhatItIsAndInWhichLanguage() throws IOException {
        try (var document = print("Siân Ŵyn Llŷr")) {
            var catalog = document.getDocumentCatalog();

            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Certificate of completion: Siân Ŵyn Llŷr");
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(elements(catalog.getStructureTreeRoot()))
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "L", "TH", "TD", "Figure", "Link");
        }
    }

    @Test
    void theQrCodeLeadsToThePageThatChecksIt() throws Exception {
        try (var document = print("Siân Ŵyn Llŷr")) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            var corner = page.getSubimage(
                    page.getWidth() * 7 / 10,
                    page.getHeight() * 7 / 10,
                    page.getWidth() * 3 / 10,
                    page.getHeight() * 3 / 10);

            var found = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new Grey(corner))));

            assertThat(found.getText()).isEqualTo("https://hearback.example/verify/HB-7K3M-9QXD-4TVH");
        }
    }

    @Test
    void withoutRegistrationAndLeadClinicianTheirLinesAreLeftOut() throws IOException {
        var full = TestCertificates.of("Robin Ashworth");
        var bare = new Certificate(
                full.number(),
                1,
                full.name(),
                null,
                null,
                full.programme(),
                full.title(),
                1,
                full.outcomes(),
                full.method(),
                full.provider(),
                null,
                full.accreditation(),
                null,
                null,
                full.startedAt(),
                full.completedAt(),
                25,
                null,
                0,
                null,
                full.issuedAt(),
                null);

        try (var document = Loader.loadPDF(pdf.render(bare))) {
            assertThat(text(document))
                    .doesNotContain(
                            "Lead clinician", "GMC", "Valid until", "Measured", "Assessment", "funding", "Award")
                    .contains("Nominal learning time 25 minutes");
        }
    }

    @Test
    void aLongProgrammeIsSetMoreTightlyAndStillFits() throws IOException {
        var full = TestCertificates.of(LONG_NAME);
        var outcomes = new ArrayList<String>();
        for (var i = 1; i <= 12; i++)
            outcomes.add(i + ". " + "Say in your own words what the person needs to hear. ".repeat(2));
        var rich = new Certificate(
                full.number(),
                2,
                full.name(),
                full.registrationBody(),
                full.registrationNumber(),
                full.programme(),
                full.title(),
                1,
                outcomes,
                full.method(),
                full.provider(),
                full.leadClinician(),
                full.accreditation(),
                full.declaration(),
                full.assessment(),
                full.startedAt(),
                full.completedAt(),
                25,
                40,
                0,
                24,
                full.issuedAt(),
                full.issuedAt());

        try (var document = Loader.loadPDF(pdf.render(rich))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(text(document))
                    .contains(
                            "12. Say in your own words",
                            "Award Number 2 of this programme to this person (renewal)",
                            "Issued on 2 April 2026, printed again on 2 April 2026");
        }
    }

    @Test
    void aSheetOfManyPagesIsAccessibleToo() throws Exception {
        var words = "I wait before I answer.\n\nநான் காத்திருக்கிறேன். 😀\n".repeat(40);
        var sheet = new Sheet(
                "CPD record of Siân Ŵyn Llŷr",
                List.of("GMC 7654321", "2026: 1.50 nominal hours"),
                List.of(
                        new Sheet.Part(
                                "Talking with people",
                                List.of(new Sheet.Fact("Dates", "2 April 2026"), new Sheet.Fact("Reflection", words))),
                        new Sheet.Part("கவிதா", List.of(new Sheet.Fact("Dates", "3 April 2026")))));

        var printed = sheets.render(sheet);

        assertThat(validate(printed)).isEmpty();
        try (var document = Loader.loadPDF(printed)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(text(document))
                    .contains("CPD record of Siân Ŵyn Llŷr", "GMC 7654321", "Dates 2 April 2026", "I wait before");
        }
    }

    private PDDocument print(String name) throws IOException {
        return Loader.loadPDF(pdf.render(TestCertificates.of(name)));
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper()
                .getText(document)
                .lines()
                .map(String::strip)
                .collect(joining(" "))
                // where a double-barrelled name was broken
                .replaceAll("(?<=\\p{L}-) ", "");
    }

    private List<String> validate(String name) throws Exception {
        return validate(pdf.render(TestCertificates.of(name)));
    }

    /** What the reference checker finds against PDF/UA-1. */
    private static List<String> validate(byte[] printed) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var content = new ByteArrayInputStream(printed);
        try (var parser = Foundries.defaultInstance().createParser(content, PDFAFlavour.PDFUA_1)) {
            var result = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFUA_1, false)
                    .validate(parser);
            assertThat(result).extracting(ValidationResult::getTotalAssertions).isNotEqualTo(0);
            return result.getTestAssertions().stream().map(Object::toString).toList();
        }
    }

    private static List<PDStructureElement> figures(PDDocument document) {
        return elements(document.getDocumentCatalog().getStructureTreeRoot()).stream()
                .filter(element -> element.getStructureType().equals("Figure"))
                .toList();
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        var found = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                found.addAll(elements(element));
            }
        }
        return found;
    }

    /** An image as the QR reader wants it. */
    private static final class Grey extends LuminanceSource {
        private final BufferedImage image;

        Grey(BufferedImage image) {
            super(image.getWidth(), image.getHeight());
            this.image = image;
        }

        @Override
        public byte[] getRow(int y, byte[] row) {
            var grey = row == null || row.length < getWidth() ? new byte[getWidth()] : row;
            for (var x = 0; x < getWidth(); x++) grey[x] = (byte) (image.getRGB(x, y) >> 8 & 0xFF);
            return grey;
        }

        @Override
        public byte[] getMatrix() {
            var all = new byte[getWidth() * getHeight()];
            for (var y = 0; y < getHeight(); y++) System.arraycopy(getRow(y, null), 0, all, y * getWidth(), getWidth());
            return all;
        }
    }
}
