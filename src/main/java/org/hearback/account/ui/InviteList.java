package org.hearback.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearback.account.InvitationList;
import org.hearback.account.InvitationList.Problem;
import org.hearback.account.Invitations;

/** Invites everybody on a list, pasted or from a file, and says which rows it could not use. */
class InviteList extends Composite<Section> {
    private static final int MAX_BYTES = 1_000_000;

    private final TextArea rows = new TextArea(getTranslation("account.invite.paste"));
    private final Answer answer = new Answer();
    private final Div problems = new Div();
    private final Invitations invitations;

    InviteList(Invitations invitations) {
        this.invitations = invitations;
        var sample = new Anchor(
                DownloadHandler.forClassResource(InviteList.class, "people.csv", "hearback-people.csv"),
                getTranslation("account.invite.sample"));
        rows.setMaxLength(MAX_BYTES);
        rows.setMinRows(4);
        rows.setMaxRows(12);
        rows.setPlaceholder("name,e-mail,role,cohort");
        rows.addClassName("account-rows");
        var invite = new Button(
                getTranslation("account.invite.listAction"),
                click -> invite(rows.getValue().getBytes(StandardCharsets.UTF_8)));
        invite.setDisableOnClick(true);
        invite.addClickListener(click -> invite.setEnabled(true));
        var actions = new Div(invite);
        actions.addClassName("hb-actions");
        problems.addClassName("hb-stack");
        var text = new Paragraph(getTranslation("account.invite.listText"));
        getContent().addClassName("hb-card");
        getContent().add(new H2(getTranslation("account.invite.list")), text, sample, upload(), rows, actions);
        getContent().add(answer, problems);
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> invite(bytes)));
        upload.setMaxFileSize(MAX_BYTES);
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setUploadButton(new Button(getTranslation("account.invite.file")));
        upload.setDropLabel(new Span(getTranslation("account.invite.drop")));
        upload.addFileRejectedListener(refused -> answer.bad(getTranslation("account.invite.refused")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void invite(byte[] csv) {
        show(invitations.inviteAll(csv));
    }

    private void show(InvitationList list) {
        var sent = getTranslation("account.invite.listSent", list.invitations().size());
        if (list.invitations().isEmpty()) answer.bad(sent);
        else answer.good(sent);
        problems.removeAll();
        if (list.problems().isEmpty()) {
            rows.clear();
        } else {
            var heading = new H3(
                    getTranslation("account.invite.problems", list.problems().size()));
            problems.add(heading, new Paragraph(getTranslation("account.invite.problemsText")), table(list.problems()));
        }
    }

    private CardTable table(List<Problem> found) {
        var columns =
                List.of(getTranslation("account.invite.column.line"), getTranslation("account.invite.column.problem"));
        var table = new CardTable(getTranslation("account.invite.problems", found.size()), columns);
        for (var problem : found) {
            var what = getTranslation("account.list." + problem.reason(), problem.detail());
            table.addRow(new Span(String.valueOf(problem.line())), new Span(what));
        }
        return table;
    }
}
