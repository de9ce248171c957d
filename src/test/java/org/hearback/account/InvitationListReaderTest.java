package org.hearback.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.hearback.account.InvitationList.Reason;
import org.junit.jupiter.api.Test;

class InvitationListReaderTest {
    @Test
    void aRowIsSomebodyToInvite() {
        var list = read("name,e-mail,role,cohort\nGwenllïan Morgan,GWEN@clinic.example,learner;educator,Spring\n");

        assertThat(list.problems()).isEmpty();
        assertThat(list.invitations())
                .extracting(InvitationList.Row::invitation)
                .containsExactly(new Invitation(
                        "Gwenllïan Morgan",
                        new Email("gwen@clinic.example"),
                        Set.of(Role.LEARNER, Role.EDUCATOR),
                        "Spring"));
    }

    @Test
    void spreadsheetsMayWriteItTheirWay() {
        var excel = read("\uFEFFName;E-Mail;Role;Cohort\r\nTom Reilly;tom@clinic.example;\"Learner;Admin\";\r\n");
        var tabs = read("Email\tName\ntom@clinic.example\tTom Reilly\n");

        assertThat(excel.problems()).isEmpty();
        assertThat(excel.invitations().getFirst().invitation().roles()).containsOnly(Role.LEARNER, Role.ADMIN);
        assertThat(excel.invitations().getFirst().invitation().cohort()).isNull();
        assertThat(tabs.invitations().getFirst().invitation().roles()).containsOnly(Role.LEARNER);
    }

    @Test
    void everyBadRowIsNamedByItsLineAndGoodOnesStillGoIn() {
        var list = read("""
                name,e-mail,role,cohort
                Ann,ann@clinic.example,learner,A

                ,bob@clinic.example,learner,A
                "Cara
                Ng",cara@clinic.example,,
                Dan,,learner,A
                Eve,eve(at)clinic,learner,A
                Fay,fay@clinic.example,surgeon,A
                Gus,ANN@clinic.example,learner,A
                Hal,hal@clinic.example,learner,A,extra
                Ivy,ivy@clinic.example""");

        assertThat(list.invitations())
                .extracting(row -> row.line(), row -> row.invitation().name())
                .containsExactly(Tuple.tuple(2L, "Ann"), Tuple.tuple(5L, "Cara Ng"), Tuple.tuple(12L, "Ivy"));
        assertThat(list.problems())
                .extracting("line", "reason", "detail")
                .containsExactly(
                        Tuple.tuple(4L, Reason.NO_NAME, ""),
                        Tuple.tuple(7L, Reason.NO_EMAIL, ""),
                        Tuple.tuple(8L, Reason.BAD_EMAIL, "eve(at)clinic"),
                        Tuple.tuple(9L, Reason.UNKNOWN_ROLE, "surgeon"),
                        Tuple.tuple(10L, Reason.TWICE_IN_LIST, "2"),
                        Tuple.tuple(11L, Reason.COLUMN_COUNT, "5"));
    }

    @Test
    void aNameOrCohortThatFitsNowhereIsNamed() {
        var list = read(
                "name,e-mail,role,cohort\n%s,a@b.uk,,\nAnn,ann@b.uk,,%s\n".formatted("x".repeat(201), "y".repeat(101)));

        assertThat(list.problems())
                .extracting(InvitationList.Problem::reason)
                .containsExactly(Reason.NAME_TOO_LONG, Reason.COHORT_TOO_LONG);
    }

    @Test
    void withoutColumnNamesNothingGoesIn() {
        var list = read("Ann,ann@clinic.example,learner,A\n");

        assertThat(list.invitations()).isEmpty();
        assertThat(list.problems()).extracting("line", "reason").containsExactly(Tuple.tuple(1L, Reason.NO_HEADER));
    }

    @Test
    void anOpenQuotationMarkEndsTheReading() {
        var list = read("name,e-mail\nAnn,ann@clinic.example\n\"Bob,bob@clinic.example\n");

        assertThat(list.invitations()).hasSize(1);
        assertThat(list.problems()).extracting("line", "reason").containsExactly(Tuple.tuple(3L, Reason.BROKEN_QUOTES));
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThat(reason("name,e-mail\nJosé,jose@b.uk".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(Reason.NOT_TEXT);
        assertThat(reason(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo(Reason.NOT_TEXT);
        assertThat(reason(" \n ".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.EMPTY);
        assertThat(reason(new byte[InvitationListReader.MAX_BYTES + 1])).isEqualTo(Reason.TOO_BIG);
    }

    @Test
    void anEndlessListIsCutAndSaysWhere() {
        var rows = new StringBuilder("name,e-mail\n");
        for (var i = 0; i <= InvitationListReader.MAX_ROWS; i++) rows.append("Ann,ann%d@clinic.example\n".formatted(i));

        var list = read(rows.toString());

        assertThat(list.invitations()).hasSize(InvitationListReader.MAX_ROWS);
        assertThat(list.problems())
                .extracting("line", "reason")
                .containsExactly(Tuple.tuple(InvitationListReader.MAX_ROWS + 2L, Reason.TOO_MANY_ROWS));
    }

    private static Reason reason(byte[] file) {
        return InvitationListReader.read(file).problems().getFirst().reason();
    }

    private static InvitationList read(String text) {
        return InvitationListReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
