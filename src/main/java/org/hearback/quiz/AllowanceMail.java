package org.hearback.quiz;

import org.hearback.account.HomeAddress;
import org.hearback.account.Person;
import org.hearback.account.Post;
import org.hearback.course.Curriculum;
import org.hearback.words.Words;
import org.springframework.stereotype.Component;

/** Tells a learner that they may try a quiz again, with a way there; the reason stays with the educators. */
@Component
class AllowanceMail {
    private static final Words WORDS = Words.of("quiz");

    private final Post post;
    private final HomeAddress home;
    private final Curriculum curriculum;

    AllowanceMail(Post post, HomeAddress home, Curriculum curriculum) {
        this.post = post;
        this.home = home;
        this.curriculum = curriculum;
    }

    void write(Person learner, Quiz quiz, int attempts) {
        var place = curriculum.addressOf(quiz);
        post.tell(
                learner,
                WORDS.say("quiz.allowance.mail.subject", attempts, quiz.title()),
                WORDS.say(
                        "quiz.allowance.mail.body",
                        learner.name(),
                        attempts,
                        quiz.title(),
                        home.of(place),
                        home.of("")));
    }
}
