package org.hearback.certificate.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearback.HearbackTest;
import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.account.TestPeople;
import org.hearback.certificate.AwardBook;
import org.hearback.certificate.CertificateNumber;
import org.hearback.certificate.Certificates;
import org.hearback.certificate.Reflection.Prompt;
import org.hearback.certificate.Reflections;
import org.hearback.certificate.TestLearning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@HearbackTest
class CpdDownloadTest {
    @Autowired
    WebApplicationContext context;

    MockMvc browser;
    SignedIn holder;
    CertificateNumber number;

    @BeforeEach
    void issue() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        holder = new TestPeople(context).create("Siân Ŵyn", Role.LEARNER);
        TestPeople.signIn(holder);
        new TestLearning(context, holder).passAll();
        number = context.getBean(Certificates.class).of(holder.id()).getFirst().number();
        var reflections = context.getBean(Reflections.class);
        reflections.keep(holder.id(), number, Prompt.PRACTICE, "=HYPERLINK(\"http://evil.example\")");
        reflections.keep(holder.id(), number, Prompt.CODE, "Practise effectively");
        SecurityContextHolder.clearContext();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aTableHasTheHeadingsThatTheRegulatorAsksFor() throws Exception {
        var nurse = table("NMC");

        assertThat(nurse.getFirst().toList())
                .containsExactly(
                        "Dates",
                        "Method",
                        "Topic",
                        "Link to the Code",
                        "Number of hours, measured",
                        "Number of hours, nominal",
                        "Number of participatory hours",
                        "What I learned",
                        "Relation to my practice",
                        "Evidence",
                        "Certificate");
        assertThat(nurse).hasSize(2);
        assertThat(nurse.get(1).get(3)).isEqualTo("Practise effectively");
        assertThat(nurse.get(1).get(6)).isEqualTo("0.00");
        assertThat(nurse.get(1).get(9)).startsWith(number + "\n").endsWith("/verify/" + number);
        assertThat(nurse.get(1).get(10)).isEqualTo("The certificate is valid for good.");
        assertThat(table("HCPC").getFirst().toList())
                .contains(
                        "Effect on the quality of my practice",
                        "Benefit to service users",
                        "Mixture of learning: what else I did (for me to write)",
                        "Written profile, if I am audited (for me to write)");
        assertThat(table("GMC").getFirst().toList()).contains("Reflection: what I learned");
    }

    @Test
    void noCellIsAFormula() throws Exception {
        assertThat(table("NMC").get(1).get(8)).isEqualTo("'=HYPERLINK(\"http://evil.example\")");
    }

    @Test
    void whatOnlyThePhysiotherapistCanWriteIsLeftOpenAndAskedFor() throws Exception {
        var table = table("HCPC");
        var profile = table.getFirst().toList().indexOf("Written profile, if I am audited (for me to write)");
        assertThat(table.get(1).get(profile)).isEmpty();

        var text = printed("HCPC");

        assertThat(text)
                .containsSubsequence(
                        "An up-to-date record of CPD",
                        "Time as planned: 5 minutes",
                        "A mixture of learning",
                        "Online self-study",
                        "Hearback knows only what you learned here.",
                        "Effect on the quality of practice",
                        "=HYPERLINK",
                        "Benefit to service users",
                        "A written profile",
                        "Hearback cannot write it for you");
    }

    @Test
    void anAwardThatWasRevokedIsListedWithoutHoursAndWithoutTheReason() throws Exception {
        TestPeople.signIn(new TestPeople(context).create("Ade", Role.ADMIN));
        context.getBean(AwardBook.class).revoke(number, "Somebody else sat the quiz.");
        SecurityContextHolder.clearContext();

        var row = table("NMC").get(1).toList();

        assertThat(row).element(10).asString().startsWith("The certificate was revoked on ");
        assertThat(row.subList(4, 7)).containsOnly("");
        assertThat(row).noneMatch(cell -> cell.contains("Somebody else"));
    }

    @Test
    void theRecordIsPrinted() throws Exception {
        assertThat(printed("GMC"))
                .contains("CPD record of Siân Ŵyn", "Under the headings of the GMC", "First programme", "5 minutes");
        assertThat(printed("HCPC")).contains("Under the headings of the HCPC", "First programme");
    }

    @Test
    void theRecordSaysWhatWasSpentWithoutAnAwardToo() throws Exception {
        TestPeople.signIn(holder);
        new TestLearning(context, holder).practise(Duration.ofMinutes(4));
        SecurityContextHolder.clearContext();

        assertThat(printed("NMC")).contains(": 4 minutes spent learning here in all, with or without an award");
    }

    @Test
    void aReflectionIsPrintedForItsWriterAlone() throws Exception {
        var address = "/certificates/%s/reflection.pdf".formatted(number);
        var pdf = browser.perform(get(address).with(user(holder)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Practise effectively", number.value());
        }

        var other = new TestPeople(context).create("Somebody Else", Role.LEARNER);
        browser.perform(get(address).with(user(other))).andExpect(status().isNotFound());
        for (var file : List.of(address, "/certificates/cpd.csv?for=GMC", "/certificates/cpd.pdf?for=GMC")) {
            var staff = new TestPeople(context).create("Edda", Role.EDUCATOR, Role.ADMIN);
            browser.perform(get(file).with(user(staff))).andExpect(status().isForbidden());
            browser.perform(get(file).with(anonymous())).andExpect(status().is3xxRedirection());
        }
    }

    private String printed(String regulator) throws Exception {
        var pdf = browser.perform(get("/certificates/cpd.pdf?for=" + regulator).with(user(holder)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private List<CSVRecord> table(String regulator) throws Exception {
        var answer = browser.perform(
                        get("/certificates/cpd.csv?for=" + regulator).with(user(holder)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        var text = new String(answer.getContentAsByteArray(), UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CSVFormat.RFC4180.parse(new StringReader(text.substring(1))).getRecords();
    }
}
