package org.hearback.coach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.hearback.account.CurrentPerson;
import org.hearback.account.Role;
import org.hearback.language.Behaviour;
import org.hearback.language.Context;
import org.hearback.language.Stage;
import org.hearback.opinion.SecondOpinions;
import org.hearback.opinion.ui.Question;
import org.hearback.opinion.ui.SecondOpinionPanel;

/** Anything a clinician might say or write, read by the coach. Nothing of it is kept. */
@Route("try-it")
@Menu(title = "coach.tryIt.menu", order = 5, icon = "try-it")
@PermitAll
class TryItView extends Main implements HasDynamicTitle {
    private static final int LONGEST = 10_000;
    private static final List<String> TO_BEGIN_WITH = List.of("empty-reassurance", "validation", "explanation");

    private final TextArea said = new TextArea(getTranslation("coach.tryIt.said"));
    private final TextField patient = new TextField(getTranslation("coach.tryIt.patient"));
    private final ComboBox<Stage> stage = new ComboBox<>(getTranslation("coach.tryIt.stage"));
    private final Coach coach;

    TryItView(Coaching coaching, SecondOpinions opinions, CurrentPerson person) {
        coach = coaching.coach(CoachTask.free(Context.none()));
        said.setMinRows(5);
        said.setMaxLength(LONGEST);
        said.setWidthFull();
        patient.setMaxLength(LONGEST);
        patient.setWidthFull();
        patient.setValueChangeMode(ValueChangeMode.LAZY);
        patient.addValueChangeListener(change -> turn());
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(value -> getTranslation("coach.stage." + value));
        stage.setClearButtonVisible(true);
        stage.addValueChangeListener(change -> turn());
        var lead = new Paragraph(getTranslation("coach.tryIt.lead"));
        lead.addClassName("hb-lead");
        var promise = new Paragraph(getTranslation("coach.tryIt.nothingStored"));
        promise.addClassNames("hb-muted", "hb-promise");
        var fields = new Div(patient, stage);
        fields.addClassName("hb-try-moment");
        var moment = new NativeDetails(getTranslation("coach.tryIt.moment"), fields);
        var examples = examples(coaching.behaviours(TO_BEGIN_WITH));
        said.addValueChangeListener(change -> examples.setVisible(said.isEmpty()));
        addClassNames("hb-page", "hb-try-it");
        add(
                new H1(getTranslation("coach.tryIt.heading")),
                lead,
                new Div(said, promise),
                examples,
                moment,
                coach,
                new SecondOpinionPanel(opinions, () -> new Question(said.getValue(), moment(), "")),
                new Paragraph(new Anchor("transcripts", getTranslation("coach.tryIt.transcript"))));
        if (person.is(Role.LEARNER)) add(new Paragraph(new Anchor("phrases", getTranslation("coach.tryIt.phrases"))));
        coach.follow(said);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("coach.tryIt.title");
    }

    private void turn() {
        coach.turnTo(CoachTask.free(moment()));
    }

    private Context moment() {
        return new Context(
                patient.getValue().isBlank() ? null : patient.getValue().strip(), stage.getValue());
    }

    private Component examples(List<Behaviour> behaviours) {
        var examples = new Section(new H2(getTranslation("coach.tryIt.examples")));
        behaviours.stream()
                .map(behaviour -> behaviour.examples().getFirst())
                .forEach(example -> examples.add(new Button(example, click -> said.setValue(example))));
        examples.addClassName("hb-try-examples");
        return examples;
    }
}
