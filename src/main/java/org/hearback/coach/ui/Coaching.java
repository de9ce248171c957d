package org.hearback.coach.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearback.attempt.ui.SavedText;
import org.hearback.coach.Disagreements;
import org.hearback.coach.Objection;
import org.hearback.course.Curriculum;
import org.hearback.course.Reference;
import org.hearback.language.Analysis;
import org.hearback.language.Analyst;
import org.hearback.language.Behaviour;
import org.hearback.language.Context;
import org.hearback.language.Lexicon;
import org.hearback.language.Phrase;
import org.hearback.language.Taxonomy;
import org.hearback.language.Utterance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Makes coaches, and is what they ask. */
@Component
@Lazy
public class Coaching {
    private final Analyst analyst;
    private final Taxonomy taxonomy;
    private final Lexicon lexicon;
    private final Curriculum curriculum;
    private final Disagreements disagreements;

    Coaching(
            @Lazy Analyst analyst,
            Taxonomy taxonomy,
            Lexicon lexicon,
            Curriculum curriculum,
            Disagreements disagreements) {
        this.analyst = analyst;
        this.taxonomy = taxonomy;
        this.lexicon = lexicon;
        this.curriculum = curriculum;
        this.disagreements = disagreements;
    }

    /** A coach who has nothing to read yet. */
    public Coach coach(CoachTask task) {
        return new Coach(this, task);
    }

    /** A coach who waits until somebody has written something of their own and asks for company. */
    public ReadWithMe readWithMe(CoachTask task, SavedText box) {
        return new ReadWithMe(() -> coach(task), box);
    }

    /** Two versions of what somebody wrote for a task. */
    public BeforeAndAfter compare(CoachTask task, String before, String after) {
        return new BeforeAndAfter(this, task.moment(), before, after);
    }

    /** What a text does not do yet of all that its task hopes for, by name. */
    public List<String> stillMissing(CoachTask task, String text) {
        var analysis = analyse(text, task.moment());
        return behaviours(task.wishes()).stream()
                .filter(wish -> analysis.find(wish.code()).isEmpty())
                .map(Behaviour::name)
                .toList();
    }

    Analysis analyse(String text, Context moment) {
        return analyst.analyse(new Utterance(text), moment);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The behaviours behind codes; a code that is known no more is left out. */
    List<Behaviour> behaviours(List<String> codes) {
        return codes.stream().map(taxonomy::find).flatMap(Optional::stream).toList();
    }

    /** How a behaviour or a kind of phrase is called. */
    String nameOf(String code) {
        return taxonomy.find(code).map(Behaviour::name).or(() -> kindName(code)).orElse(code);
    }

    List<Reference> studies(Note note) {
        return curriculum.references(note.evidence());
    }

    void send(Objection objection) {
        disagreements.add(objection);
    }

    private Optional<String> kindName(String code) {
        return Stream.of(Phrase.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(code))
                .map(kind -> lexicon.of(kind).name())
                .findFirst();
    }
}
