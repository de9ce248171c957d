package org.hearback.quiz;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hearback.account.Person;
import org.hearback.account.Post;
import org.hearback.account.Unattended;
import org.hearback.course.Curriculum;
import org.springframework.stereotype.Component;

/** Tells a learner that they may try a quiz again, with a way there; the reason stays with the educators. */
@Component
class AllowanceMail {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("vaadin-i18n.parts.quiz", Locale.ROOT);

    private final Post post;
    private final Curriculum curriculum;

    AllowanceMail(Post post, Curriculum curriculum) {
        this.post = post;
        this.curriculum = curriculum;
    }

    void write(Person learner, Quiz quiz, int attempts) {
        var place = curriculum.addressOf(quiz);
        Unattended.call(() -> {
            var subject = text("quiz.allowance.mail.subject", attempts, quiz.title());
            post.write(
                    learner,
                    subject,
                    text(
                            "quiz.allowance.mail.body",
                            learner.name(),
                            attempts,
                            quiz.title(),
                            post.address(place),
                            post.address("")));
            return subject;
        });
    }

    private static String text(String key, Object... params) {
        return new MessageFormat(TEXTS.getString(key), Locale.UK).format(params);
    }
}
