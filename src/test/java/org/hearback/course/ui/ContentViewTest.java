package org.hearback.course.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearback.quiz.TestQuizzes.FIRST_WORDS;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.hearback.Karibu;
import org.hearback.account.Role;
import org.hearback.course.Publishing;
import org.hearback.course.TestContent;
import org.hearback.quiz.Quiz;
import org.hearback.quiz.TestQuizzes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContentViewTest extends Karibu {
    private final Quiz quiz = TestQuizzes.of(FIRST_WORDS);
    private final String ours = "Ellen’s " + quiz.id();
    private final String theirs = "The newer " + quiz.id();

    @Autowired
    Publishing publishing;

    @Test
    void anEducatorSeesWhatIsPublished() {
        signIn(Role.EDUCATOR);

        open("content");

        _assertOne(H1.class, spec -> spec.withText("What learners can do here"));
        assertThat(titles()).contains("First programme", "First exercise", "Spare quiz");
    }

    @Test
    void aFileReplacesWhatWasEditedHereOnceAnEducatorChoosesIt() {
        aFileOffersANewerVersion();

        choose("Use the file’s version");

        expectNotifications("The file’s version is published.");
        assertThat(titles()).contains(theirs).doesNotContain(ours);
        assertThat(offers()).noneMatch(offer -> offer.contains(ours));
    }

    @Test
    void whatWasEditedHereStaysWhenAnEducatorKeepsIt() {
        aFileOffersANewerVersion();

        choose("Keep ours");

        expectNotifications("Ours stays. This version of the file will not be offered again.");
        assertThat(titles()).contains(ours).doesNotContain(theirs);
        assertThat(offers()).noneMatch(offer -> offer.contains(ours));
    }

    @Test
    void aLearnerDoesNotSeeIt() {
        signIn(Role.LEARNER);

        open("content");

        _assertOne(H1.class, spec -> spec.withText("This page is for somebody else’s work"));
    }

    private void aFileOffersANewerVersion() {
        signIn(Role.EDUCATOR);
        var files = new TestContent(context);
        files.publish("quiz", quiz);
        publishing.publish(titled(ours));
        files.publish("quiz", titled(theirs));
        open("content");
        assertThat(offers()).contains("A file offers a newer “%s”".formatted(ours));
    }

    private void choose(String button) {
        var offer = _find(Article.class).stream()
                .filter(card -> _get(card, H2.class).getText().contains(ours))
                .findFirst()
                .orElseThrow();
        _click(_get(offer, Button.class, spec -> spec.withText(button)));
    }

    private static List<String> titles() {
        return _find(H3.class).stream().map(H3::getText).toList();
    }

    private static List<String> offers() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private Quiz titled(String title) {
        return TestQuizzes.titled(quiz, title);
    }
}
