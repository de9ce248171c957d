package org.hearback.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hearback.HearbackTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

@HearbackTest
class PostTest {
    @Autowired
    private ApplicationContext context;

    private TestPeople people;
    private SignedIn learner;
    private SignedIn teacher;

    @BeforeEach
    void aLearnerAndWhoTeachesThem() {
        people = new TestPeople(context);
        var cohort = "Post " + PersonId.next();
        learner = people.createIn(cohort, "Samira Khan", Role.LEARNER);
        teacher = people.create("Ellen Price", Role.EDUCATOR);
        people.putInCharge(teacher, cohort);
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    @Test
    void whoTeachesALearnerMayTellThem() {
        tellAs(teacher);

        assertThat(new TestMail(context).to(learner.email()))
                .singleElement()
                .asString()
                .contains("Come again.");
    }

    @Test
    void otherEducatorsAndWhoeverTeachesNobodyMayNot() {
        for (var other : new SignedIn[] {
            people.create("Robin Ashworth", Role.EDUCATOR), people.create("Ade Okafor", Role.ADMIN), learner
        }) {
            assertThatThrownBy(() -> tellAs(other)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private void tellAs(SignedIn person) {
        var recipient = new TestMail(context).person(learner);
        TestPeople.signIn(person);
        context.getBean(TransactionOperations.class)
                .executeWithoutResult(
                        mail -> context.getBean(Post.class).tell(recipient, "Another attempt", "Come again."));
    }
}
