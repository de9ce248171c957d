package org.hearback.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import org.hearback.Karibu;
import org.hearback.account.DemoPeople;
import org.hearback.account.People;
import org.hearback.account.Role;
import org.hearback.account.Teaching;
import org.hearback.account.TestMail;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** What only a demonstration with the embedded database shows. */
@TestPropertySource(properties = {"hearback.demo=true", "spring.datasource.url=jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1"})
class DemonstrationTest extends Karibu {
    @Test
    void theDemoPeopleAreOffered() {
        open("sign-in");

        assertThat(_find(NativeButton.class))
                .extracting(NativeButton::getText)
                .containsExactly(
                        "Sign in",
                        "Sign in as Samira Khan",
                        "Sign in as Tom Reilly",
                        "Sign in as Ellen Price",
                        "Sign in as Ade Okafor");
    }

    @Test
    void theDemoLearnersAreACohortWithAnEducatorInCharge() {
        signIn(Role.ADMIN);

        var cohort = context.getBean(Teaching.class).all().getFirst();

        assertThat(cohort.name()).isEqualTo(DemoPeople.COHORT);
        assertThat(cohort.learners()).isEqualTo(3);
        var ellen = context.getBean(People.class).search("Ellen Price", 1).getFirst();
        assertThat(context.getBean(Teaching.class).inChargeOf(ellen.id())).containsExactly(cohort.id());
    }

    @Test
    void mailsAreReadInTheOutboxAndTheirLinksWork() {
        signIn(Role.ADMIN);
        new TestMail(context).invite("Gwenllïan <b>Morgan</b>");

        open("admin/outbox");

        assertThat(_get(H2.class).getText()).isEqualTo("You are invited to Hearback");
        _assertOne(
                MailText.class,
                spec -> spec.withPredicate(
                        it -> it.getElement().getTextRecursively().contains("Dear Gwenllïan <b>Morgan</b>")));
        assertThat(_find(_get(MailText.class), Anchor.class).getFirst().getHref())
                .contains("/set-password/");
    }
}
