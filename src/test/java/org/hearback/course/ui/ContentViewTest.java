package org.hearback.course.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import org.hearback.Karibu;
import org.hearback.account.Role;
import org.junit.jupiter.api.Test;

class ContentViewTest extends Karibu {
    @Test
    void anEducatorSeesWhatIsPublished() {
        signIn(Role.EDUCATOR);

        open("content");

        _assertOne(H1.class, spec -> spec.withText("What learners can do here"));
        assertThat(_find(H3.class)).extracting(H3::getText).contains("First programme", "First exercise", "Spare quiz");
    }

    @Test
    void aLearnerDoesNot() {
        signIn(Role.LEARNER);

        open("content");

        _assertOne(H1.class, spec -> spec.withText("This page is for somebody else’s work"));
    }
}
