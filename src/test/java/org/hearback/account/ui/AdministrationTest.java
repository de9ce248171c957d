package org.hearback.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Set;
import org.hearback.Karibu;
import org.hearback.account.Email;
import org.hearback.account.PersonId;
import org.hearback.account.Role;
import org.hearback.account.TaughtCohort;
import org.hearback.account.Teaching;
import org.hearback.account.TestMail;
import org.hearback.account.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdministrationTest extends Karibu {
    private TestMail mail;
    private String unique;

    @BeforeEach
    void asAdministrator() {
        signIn(Role.ADMIN);
        mail = new TestMail(context);
        unique = PersonId.next().toString();
    }

    @Test
    void peopleAreFoundByTheirName() {
        var person = new TestPeople(context).create("Zofia " + unique, Role.LEARNER, Role.EDUCATOR);

        open("admin/people?q=" + unique.toUpperCase());

        assertThat(rows()).hasSize(2);
        _assertOne(RouterLink.class, spec -> spec.withText("Zofia " + unique));
        sees(person.email().value());
        sees("Learner, Educator");
        sees("Active");
    }

    @Test
    void aLongListIsShownInParts() {
        for (var i = 0; i < 51; i++) mail.invite("Crowd " + unique);

        open("admin/people?q=" + unique);
        assertThat(rows()).hasSize(51);
        click("Show more");

        assertThat(rows()).hasSize(52);
        _assertNone(Button.class, spec -> spec.withText("Show more"));
    }

    @Test
    void nobodyIsFoundUnderASignThatNobodyBears() {
        open("admin/people?q=%25" + unique);

        assertThat(rows()).isEmpty();
    }

    @Test
    void onePersonIsInvited() {
        var email = new Email(unique + "@clinic.example");
        open("admin/people/invite");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Gwenllïan Morgan");
        _setValue(_get(EmailField.class), email.value());
        roles().setValue(Set.of(Role.EDUCATOR));
        cohort().setValue("Spring " + unique);
        click("Send the invitation");

        assertThat(mail.to(email)).hasSize(1);
        _assertOne(Answer.class, spec -> spec.withText("Gwenllïan Morgan is invited. The mail is on its way."));
        open("admin/people?q=" + unique);
        sees("Invited");
        sees("Educator");
        sees("Spring " + unique);
    }

    @Test
    void nobodyIsInvitedTwice() {
        var email = mail.invite("Gwenllïan Morgan");
        open("admin/people/invite");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Gwen");
        _setValue(_get(EmailField.class), email.value().toUpperCase());
        click("Send the invitation");

        assertThat(mail.to(email)).hasSize(1);
        _assertOne(
                Answer.class,
                spec -> spec.withText("Somebody with the address " + email + " is here already. Nothing was sent."));
    }

    @Test
    void goodRowsOfAListGoInAndBadOnesAreExplained() {
        open("admin/people/invite");
        var list = """
                name,e-mail,role,cohort
                Ann,ann-%1$s@clinic.example,learner,A
                Bob,bob(at)clinic,learner,A
                Cara,cara-%1$s@clinic.example,surgeon,A
                Dan,dan-%1$s@clinic.example,learner;educator,A
                Ann again,ann-%1$s@clinic.example,learner,A
                """;

        _setValue(_get(TextArea.class), list.formatted(unique));
        click("Invite everybody on the list");

        _assertOne(Answer.class, spec -> spec.withText("2 people are invited."));
        assertThat(cells())
                .containsExactly(
                        "3",
                        "“bob(at)clinic” is not a whole e-mail address. Correct it.",
                        "4",
                        "There is no role “surgeon”. Use learner, educator or admin.",
                        "6",
                        "This e-mail address stands on line 2 already. Leave one of them out.");
        assertThat(mail.count("ann-%s@clinic.example".formatted(unique))).isEqualTo(1);
        assertThat(mail.count("cara-%s@clinic.example".formatted(unique))).isZero();

        click("Invite everybody on the list");

        _assertOne(Answer.class, spec -> spec.withText("Nobody was invited."));
        assertThat(cells())
                .contains("ann-%s@clinic.example is here already. There is nothing to do.".formatted(unique));
        assertThat(mail.count("ann-%s@clinic.example".formatted(unique))).isEqualTo(1);
    }

    @Test
    void rolesAndCohortChange() {
        var person = new TestPeople(context).create("Robin", Role.LEARNER);
        open("admin/people/person/" + person.id());

        roles().setValue(Set.of(Role.LEARNER, Role.ADMIN));
        cohort().setValue("Autumn");
        click("Save the changes");

        assertThat(mail.person(person).roles()).containsOnly(Role.LEARNER, Role.ADMIN);
        assertThat(mail.person(person).cohort()).isEqualTo("Autumn");
        _assertNone(Button.class, spec -> spec.withText("Send the invitation again"));
    }

    @Test
    void anEducatorIsPutInChargeOfCohorts() {
        var people = new TestPeople(context);
        people.createIn("Spring " + unique, "Samira Khan", Role.LEARNER);
        var educator = people.create("Ellen Price", Role.EDUCATOR);
        open("admin/people/person/" + educator.id());

        var cohorts = _get(InChargeOf.class);
        @SuppressWarnings("unchecked")
        CheckboxGroup<TaughtCohort> group = _get(cohorts, CheckboxGroup.class);
        var spring = group.getListDataView()
                .getItems()
                .filter(cohort -> cohort.name().equals("Spring " + unique))
                .findFirst()
                .orElseThrow();
        group.setValue(Set.of(spring));
        click("Save the cohorts");

        _assertOne(cohorts, Answer.class, spec -> spec.withText("Saved. It takes effect at once."));
        assertThat(context.getBean(Teaching.class).inChargeOf(educator.id())).containsExactly(spring.id());
        assertThat(spring.learners()).isEqualTo(1);
    }

    @Test
    void onlyEducatorsAreInChargeOfCohorts() {
        var person = new TestPeople(context).create("Robin", Role.LEARNER);
        open("admin/people/person/" + person.id());
        _assertNone(InChargeOf.class);

        roles().setValue(Set.of(Role.EDUCATOR));
        click("Save the changes");

        _assertOne(InChargeOf.class);
    }

    @Test
    void nobodyIsLeftWithoutARole() {
        var person = new TestPeople(context).create("Robin", Role.LEARNER);
        open("admin/people/person/" + person.id());

        roles().setValue(Set.of());
        click("Save the changes");

        assertThat(roles().isInvalid()).isTrue();
        assertThat(mail.person(person).roles()).containsOnly(Role.LEARNER);
    }

    @Test
    void anInvitationIsSentAgain() {
        var email = mail.invite("Late " + unique);
        open("admin/people?q=" + unique);
        open(_get(RouterLink.class, spec -> spec.withText("Late " + unique)).getHref());

        click("Send the invitation again");

        assertThat(mail.to(email)).hasSize(2);
    }

    @Test
    void aMadeUpPersonIsNotFound() {
        for (var id : List.of(unique, "x")) {
            open("admin/people/person/" + id);

            _assertNone(PersonView.class);
        }
    }

    @Test
    void theOutboxIsForDemonstrationsOnly() {
        open("admin/outbox");

        _assertNone(OutboxView.class);
    }

    @Test
    void onlyAdministratorsComeHere() {
        signIn(Role.LEARNER, Role.EDUCATOR);

        for (var place :
                List.of("admin/people", "admin/people/invite", "admin/people/person/" + unique, "admin/outbox")) {
            open(place);

            _assertNone(PeopleView.class);
            _assertNone(InviteView.class);
            _assertNone(PersonView.class);
            _assertNone(OutboxView.class);
        }
    }

    private static void sees(String text) {
        _assertOne(Span.class, spec -> spec.withText(text));
    }

    private static List<NativeTableRow> rows() {
        return _find(NativeTableRow.class);
    }

    private static List<String> cells() {
        return _find(_get(CardTable.class), Span.class).stream()
                .map(Span::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<String> roles() {
        return _get(CheckboxGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> cohort() {
        return _get(ComboBox.class);
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
