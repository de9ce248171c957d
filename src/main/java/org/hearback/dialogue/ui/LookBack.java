package org.hearback.dialogue.ui;

import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.hearback.course.Curriculum;
import org.hearback.course.Reference;
import org.hearback.dialogue.Dialogue;
import org.hearback.dialogue.Dialogue.Essential;
import org.hearback.dialogue.PatientRating;
import org.hearback.dialogue.Remark;
import org.hearback.dialogue.Review;
import org.hearback.dialogue.Supervisor;
import org.hearback.dialogue.Visit;
import org.hearback.language.Behaviour;
import org.hearback.language.Taxonomy;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Makes pages that look back at a visit. */
@Component
@Lazy
class LookBack {
    private final Supervisor supervisor;
    private final Taxonomy taxonomy;
    private final Curriculum curriculum;

    LookBack(Supervisor supervisor, Taxonomy taxonomy, Curriculum curriculum) {
        this.supervisor = supervisor;
        this.taxonomy = taxonomy;
        this.curriculum = curriculum;
    }

    /**
     * @param shown which talk of the visit, counted from 0; it is over
     * @param history every attempt at this dialogue, the first one first
     * @param tryAgain takes the step that tries a turn again
     * @param look is told which talk to show instead
     */
    LookingBack at(
            Visit visit,
            int shown,
            List<Work<Dialogue>> history,
            SerializableConsumer<Step> tryAgain,
            SerializableConsumer<Integer> look) {
        var review = supervisor.review(visit.talks().get(shown).conversation());
        return new LookingBack(
                visit, shown, review, history, new Sources(studies(review)), this::nameOf, tryAgain, look);
    }

    private String nameOf(String code) {
        return taxonomy.find(code).map(Behaviour::name).orElse(code);
    }

    /** All at once: a long talk has many remarks. */
    private List<Reference> studies(Review review) {
        var keys = Stream.of(
                        review.remarks().stream().map(Remark::evidence),
                        review.missed().stream().map(Essential::evidence),
                        review.ratings().stream().map(PatientRating::evidence))
                .flatMap(Function.identity())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return curriculum.references(keys);
    }
}
