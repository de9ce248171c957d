package org.hearback.certificate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.hearback.account.Role;
import org.hearback.certificate.AwardBook;
import org.hearback.certificate.CertificateNumber;
import org.hearback.course.Day;
import org.hearback.progress.ui.Card;

/** One award for an administrator: every edition, who did what, and taking it back. */
@Route("admin/certificates/award")
@RolesAllowed(Role.ADMIN)
class AwardView extends Main implements HasUrlParameter<String>, HasDynamicTitle {
    private final AwardBook book;

    AwardView(AwardBook book) {
        this.book = book;
        addClassName("hb-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String number) {
        show(CertificateNumber.parse(number).flatMap(book::find).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificate.admin.awardTitle");
    }

    private void show(AwardBook.Page page) {
        removeAll();
        var holder = new Paragraph(getTranslation(
                "certificate.admin.holder",
                page.holder().name(),
                page.holder().email().value()));
        add(
                new RouterLink(getTranslation("certificate.admin.back"), AwardsView.class),
                new H1(page.current().certificate().title()),
                holder,
                new AwardsView.AwardMarks(page),
                log(page),
                page.isRevoked() ? revoked(page) : revoking(page),
                new CertificateFacts(page.current().certificate()));
    }

    private Component log(AwardBook.Page page) {
        var list = new OrderedList();
        list.addClassName("certificate-log");
        for (var entry : page.log()) {
            list.add(new ListItem(getTranslation(
                    "certificate.admin.log." + entry.what(),
                    Day.of(entry.at()),
                    entry.number(),
                    entry.by() == null ? getTranslation("certificate.admin.somebody") : entry.by(),
                    nameOn(page, entry.number()))));
        }
        return new Card(new H2(getTranslation("certificate.admin.log")), list);
    }

    private static String nameOn(AwardBook.Page page, CertificateNumber number) {
        return page.editions().stream()
                .filter(edition -> edition.number().equals(number))
                .findFirst()
                .orElseThrow()
                .certificate()
                .name();
    }

    private Component revoked(AwardBook.Page page) {
        var reason = new Paragraph(Objects.requireNonNull(page.current().revokedBecause()));
        reason.addClassName("certificate-reason");
        return new Card(new H2(getTranslation("certificate.admin.reason")), reason);
    }

    private Component revoking(AwardBook.Page page) {
        var reason = new TextArea(getTranslation("certificate.admin.whyRevoke"));
        reason.setHelperText(getTranslation("certificate.admin.whyRevokeHelp"));
        reason.setWidthFull();
        reason.setMaxLength(AwardBook.LONGEST_REASON);
        var revoke = new Button(getTranslation("certificate.admin.revoke"), click -> {
            reason.setInvalid(reason.isEmpty() || reason.getValue().isBlank());
            reason.setErrorMessage(getTranslation("certificate.admin.whyMissing"));
            if (reason.isInvalid()) {
                reason.focus();
                return;
            }
            var number = page.current().number();
            book.revoke(number, reason.getValue());
            show(book.find(number).orElseThrow());
        });
        revoke.addThemeVariants(ButtonVariant.ERROR);
        var actions = new Div(revoke);
        actions.addClassName("hb-actions");
        return new Card(
                new H2(getTranslation("certificate.admin.revokeHeading")),
                new Paragraph(getTranslation("certificate.admin.revokeWhat")),
                reason,
                actions);
    }
}
