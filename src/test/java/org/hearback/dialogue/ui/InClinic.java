package org.hearback.dialogue.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.hearback.Karibu;
import org.hearback.account.People;
import org.hearback.account.PersonId;
import org.hearback.account.Profession;
import org.hearback.account.Profile;
import org.hearback.account.Role;
import org.hearback.attempt.Practice;
import org.hearback.attempt.Step;
import org.hearback.attempt.Work;
import org.hearback.course.TestContent;
import org.hearback.dialogue.Answer;
import org.hearback.dialogue.Clinician;
import org.hearback.dialogue.Dialogue;
import org.hearback.dialogue.Dialogue.Choice;
import org.hearback.dialogue.Mode;
import org.hearback.dialogue.TestDialogues;
import org.hearback.dialogue.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A surgeon has opened the talk with Grace. */
abstract class InClinic extends Karibu {
    final Dialogue grace = TestDialogues.grace();

    @Autowired
    Practice practice;

    @Autowired
    People people;

    PersonId learner;

    @BeforeEach
    void aSurgeonOpensTheDialogue() {
        new TestContent(context).publish("dialogue", grace);
        learner = signIn(Role.LEARNER).id();
        become(Profession.SPINE_SURGEON);
        open("dialogue/" + grace.id());
    }

    final void become(Profession profession) {
        people.describe(learner, new Profile("Robin Ashworth", profession, null, null));
    }

    final void begin() {
        click("Begin with Grace");
    }

    final void beginInOwnWords() {
        _setValue(modes(), Mode.OWN_WORDS);
        begin();
    }

    final void talk(Choice... choices) {
        begin();
        for (var choice : choices) say(choice);
    }

    final void say(Choice choice) {
        _setValue(replies(), choice);
        click("Say this");
    }

    final void type(String words) {
        _setValue(box(), words);
        click("Say this");
    }

    /** Says it in another window. */
    final void sayElsewhere(Choice choice) {
        var here = visit().current();
        practice.follow(learner, work(), here.said(Step.newId(), TestDialogues.chosen(here, choice)));
    }

    final Work<Dialogue> work() {
        return practice.open(learner, grace.id(), Dialogue.class);
    }

    final Visit visit() {
        return Visit.replay(grace, work().steps());
    }

    final Answer lastAnswer() {
        return visit().current().turns().getLast().answer();
    }

    final TextArea box() {
        return _get(TextArea.class);
    }

    final Checkbox coaching() {
        return _get(Checkbox.class);
    }

    @SuppressWarnings("unchecked")
    final RadioButtonGroup<Choice> replies() {
        return _get(RadioButtonGroup.class);
    }

    @SuppressWarnings("unchecked")
    final RadioButtonGroup<Mode> modes() {
        return _get(RadioButtonGroup.class, spec -> spec.withCaption("How do you want to talk?"));
    }

    @SuppressWarnings("unchecked")
    final RadioButtonGroup<Clinician> clinicians() {
        return _get(RadioButtonGroup.class, spec -> spec.withCaption("As whom do you talk?"));
    }

    static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    /** A new page and a new view: only the address and the database are left. */
    static void reload() {
        UI.getCurrent().getPage().reload();
    }
}
