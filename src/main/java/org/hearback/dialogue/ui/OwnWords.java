package org.hearback.dialogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearback.attempt.ui.PatientDataWarning;
import org.hearback.attempt.ui.SavedText;
import org.hearback.dialogue.Dialogue;
import org.hearback.dialogue.Persona;

/** Where the learner answers in own words: typed, or dictated where the browser can. */
class OwnWords extends Composite<Div> {
    private final SavedText box;

    /** @param fiction what the case itself tells */
    OwnWords(SavedText box, String fiction) {
        this.box = box;
        box.setHelp(getTranslation("dialogue.sayKeys"));
        getContent().addClassName("hb-typing");
        getContent().add(box, new Dictation(), new PatientDataWarning(box, fiction));
    }

    /** Says what stands in the box when Ctrl or Command and Enter are pressed. */
    void onSend(SerializableConsumer<String> say) {
        box.onSend(() -> say(say));
    }

    /** Says what stands in the box, to the letter; where nothing does, the learner is asked to write first. */
    void say(SerializableConsumer<String> say) {
        box.setError(box.text().isEmpty() ? getTranslation("dialogue.writeFirst") : "");
        if (!box.text().isEmpty()) say.accept(box.exactText());
    }

    boolean isEmpty() {
        return box.text().isEmpty();
    }

    /** Beside the box, before whatever stands below it. */
    void addButton(Button button) {
        getContent().addComponentAtIndex(2, button);
    }

    void add(Component beside) {
        getContent().add(beside);
    }

    /** All that the case itself tells: names that stand in it are nobody's. */
    static String fictionOf(Dialogue dialogue) {
        return Stream.of(
                        Stream.of(dialogue.summary(), dialogue.place()),
                        told(dialogue.patient()),
                        dialogue.nodes().stream().flatMap(OwnWords::told))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> told(Persona patient) {
        return Stream.concat(
                Stream.of(patient.name(), patient.story()),
                patient.facts().stream().map(Persona.Fact::about));
    }

    private static Stream<String> told(Dialogue.Node node) {
        return Stream.of(
                        Stream.of(node.says()),
                        node.otherwise().stream().map(Dialogue.Otherwise::says),
                        node.choices().stream().map(Dialogue.Choice::text))
                .flatMap(part -> part);
    }
}
