package org.hearback.badge;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearback.account.Role;
import org.hearback.account.SignedIn;
import org.hearback.account.TestPeople;
import org.hearback.certificate.AwardBook;
import org.hearback.certificate.CertificateNumber;
import org.hearback.certificate.Certificates;
import org.hearback.certificate.TestLearning;
import org.springframework.context.ApplicationContext;

/** Learners with certificates, and what becomes of them. Whoever acts stays signed in. */
record TestBadges(ApplicationContext context) {
    SignedIn graduate(String name) {
        var learner = new TestPeople(context).create(name, Role.LEARNER);
        TestPeople.signIn(learner);
        new TestLearning(context, learner).passAll();
        return learner;
    }

    CertificateNumber numberOf(SignedIn learner) {
        TestPeople.signIn(learner);
        return context.getBean(Certificates.class).of(learner.id()).getFirst().number();
    }

    /** Prints the certificate again with another name; returns its new number. */
    CertificateNumber correct(SignedIn learner, CertificateNumber number, String name) {
        TestPeople.signIn(learner);
        new TestLearning(context, learner).rename(name);
        assertThat(context.getBean(Certificates.class).reissue(learner.id(), number))
                .isEmpty();
        return numberOf(learner);
    }

    void revoke(CertificateNumber number) {
        TestPeople.signIn(new TestPeople(context).create("Ade", Role.ADMIN));
        context.getBean(AwardBook.class).revoke(number, "Somebody else did the work");
    }
}
