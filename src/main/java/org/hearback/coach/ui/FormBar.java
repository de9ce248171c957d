package org.hearback.coach.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.hearback.language.Form;

/** How something is said, in a few numbers, and what those cannot tell. */
class FormBar extends Composite<Div> {
    private final DescriptionList numbers = new DescriptionList();

    FormBar() {
        numbers.addClassName("hb-form-numbers");
        getContent()
                .add(
                        numbers,
                        new NativeDetails(
                                getTranslation("coach.form.about"),
                                new Paragraph(getTranslation("coach.form.limits"))));
        getContent().addClassName("hb-form-bar");
    }

    void show(Form form) {
        getContent().setVisible(form.words() > 0);
        numbers.removeAll();
        add("words", getTranslation("coach.form.count", form.words()));
        add("time", getTranslation("coach.form.seconds", form.speakingSeconds()));
        add("longest", getTranslation("coach.form.wordsLong", form.longestSentence()));
        add("questions", getTranslation("coach.form.count", form.questions()));
        add("age", age(form));
        if (form.cancellingBut().isPresent()) add("but", getTranslation("coach.form.butThere"));
    }

    private String age(Form form) {
        return form.readingAge() == null
                ? getTranslation("coach.form.tooShort")
                : getTranslation("coach.form.years", Math.round(form.readingAge()));
    }

    private void add(String key, String value) {
        numbers.add(new Div(
                new DescriptionList.Term(getTranslation("coach.form." + key)), new DescriptionList.Description(value)));
    }
}
