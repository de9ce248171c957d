package org.hearback.rehearsal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.hearback.account.PersonId;
import org.hearback.attempt.ui.PatientDataWarning;
import org.hearback.attempt.ui.SavedText;
import org.hearback.coach.ui.CoachTask;
import org.hearback.coach.ui.Coaching;
import org.hearback.language.Context;
import org.hearback.rehearsal.Phrase;
import org.hearback.rehearsal.PhraseBank;

/** One phrase while it is changed: what is typed is saved as it is typed, and the coach reads it if asked. */
class PhraseEditor extends Composite<Div> {
    PhraseEditor(Phrase phrase, PhraseBank bank, PersonId learner, Coaching coaching) {
        var box = new SavedText(
                "phrase/" + phrase.id(),
                getTranslation("rehearsal.phrases.words"),
                phrase.words(),
                words -> bank.reword(learner, phrase.id(), words));
        var purpose = new TextField(getTranslation("rehearsal.phrases.purpose"));
        purpose.setMaxLength(Phrase.LONGEST_PURPOSE);
        purpose.setWidthFull();
        purpose.setValue(phrase.purpose());
        purpose.setValueChangeMode(ValueChangeMode.LAZY);
        purpose.addValueChangeListener(change -> {
            if (!change.getValue().isBlank())
                bank.refile(learner, phrase.id(), change.getValue().strip());
        });
        // a button and no link: its click takes along what was typed in the last moment
        var done = new Button(
                getTranslation("rehearsal.phrases.done"),
                click -> getUI().orElseThrow().navigate("phrases"));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.addClassName("hb-done");
        var free = new CoachTask(Context.none(), "", List.of());
        getContent()
                .add(
                        box,
                        new PatientDataWarning(box, ""),
                        purpose,
                        coaching.readWithMe(free, box).offer(() -> {}),
                        done);
        getContent().addClassNames("hb-stack", "hb-phrase-editor");
        // it may be the last of many
        getContent().getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }
}
