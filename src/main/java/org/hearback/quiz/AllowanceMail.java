package org.hearback.quiz;

import org.hearback.account.Person;
import org.hearback.account.Post;
import org.hearback.account.Unattended;
import org.hearback.course.Curriculum;
import org.hearback.words.Words;
import org.springframework.stereotype.Component;

/** Tells a learner that they may try a quiz again, with a way there; the reason stays with the educators. */
@Component
class AllowanceMail {
    private static final Words WORDS = Words.of("quiz");

    private final Post post;
    private final Curriculum curriculum;

    AllowanceMail(Post post, Curriculum curriculum) {
        this.post = post;
        this.curriculum = curriculum;
    }

    void write(Person learner, Quiz quiz, int attempts) {
        var place = curriculum.addressOf(quiz);
        Unattended.run(() -> post.write(
                learner,
                WORDS.say("quiz.allowance.mail.subject", attempts, quiz.title()),
                WORDS.say(
                        "quiz.allowance.mail.body",
                        learner.name(),
                        attempts,
                        quiz.title(),
                        post.address(place),
                        post.address(""))));
    }
}
