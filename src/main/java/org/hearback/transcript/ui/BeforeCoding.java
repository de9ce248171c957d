package org.hearback.transcript.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hearback.attempt.PatientData;
import org.hearback.transcript.Part;
import org.hearback.transcript.Transcript;
import org.hearback.transcript.Transcript.Reply;
import org.hearback.transcript.Turn;

/** What was read, who in it is who, and which turns seem to tell who a real person is. */
class BeforeCoding extends Composite<Section> {
    private static final int MOST_SPEAKERS = 12;
    private static final int MOST_TURNS = 12;

    private final Map<String, RadioButtonGroup<Part>> parts = new LinkedHashMap<>();
    private final Paragraph missing = new Paragraph();

    BeforeCoding(Transcript transcript, Consumer<List<Reply>> whenReady, Runnable otherwise) {
        var code = new Button(getTranslation("transcript.code"), click -> code(transcript, whenReady));
        code.addThemeVariants(ButtonVariant.PRIMARY);
        var another = new Button(getTranslation("transcript.another"), click -> otherwise.run());
        var actions = new Div(code, another);
        actions.addClassName("hb-actions");
        missing.addClassName("hb-error");
        missing.getElement().setAttribute("role", "alert");
        getContent().addClassName("hb-card");
        getContent()
                .add(new StepHeading(getTranslation(
                        "transcript.read.done", transcript.turns().size())));
        identifiable(transcript.identifiable());
        getContent().add(new H3(getTranslation("transcript.speakers")));
        getContent().add(new Paragraph(getTranslation("transcript.speakers.why")));
        speakers(transcript.speakers());
        getContent().add(missing, actions);
    }

    private void speakers(Map<String, Integer> speakers) {
        speakers.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_SPEAKERS)
                .forEach(speaker -> {
                    var group = new RadioButtonGroup<Part>(
                            getTranslation("transcript.speaker", speaker.getKey(), speaker.getValue()));
                    group.setItems(Part.values());
                    group.setItemLabelGenerator(part -> getTranslation("transcript.part." + part));
                    Part.of(speaker.getKey()).ifPresent(group::setValue);
                    group.addValueChangeListener(change -> missing.setText(""));
                    group.addClassName("transcript-part");
                    parts.put(speaker.getKey(), group);
                    getContent().add(group);
                });
        if (speakers.size() > MOST_SPEAKERS)
            getContent()
                    .add(new Paragraph(getTranslation("transcript.speakers.more", speakers.size() - MOST_SPEAKERS)));
    }

    private void identifiable(Map<Turn, Set<PatientData>> found) {
        if (found.isEmpty()) return;
        var list = new UnorderedList();
        found.entrySet().stream().limit(MOST_TURNS).forEach(entry -> list.add(new ListItem(inWords(entry))));
        if (found.size() > MOST_TURNS)
            list.add(new ListItem(getTranslation("transcript.identifiable.more", found.size() - MOST_TURNS)));
        var warning = new Div(new Paragraph(getTranslation("transcript.identifiable", found.size())), list);
        warning.addClassName("hb-patient-data");
        warning.getElement().setAttribute("role", "status");
        getContent().add((Component) warning);
    }

    private String inWords(Map.Entry<Turn, Set<PatientData>> entry) {
        var kinds = entry.getValue().stream()
                .map(kind -> getTranslation("attempt.patientData." + kind.name()))
                .collect(Collectors.joining(", "));
        var turn = entry.getKey();
        return getTranslation("transcript.identifiable.turn", turn.number(), turn.line(), kinds);
    }

    private void code(Transcript transcript, Consumer<List<Reply>> whenReady) {
        var unknown = parts.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        var chosen = new HashMap<String, Part>();
        parts.forEach((speaker, group) -> group.getOptionalValue().ifPresent(part -> chosen.put(speaker, part)));
        if (!unknown.isEmpty()) {
            missing.setText(getTranslation("transcript.speakers.unknown", String.join(", ", unknown)));
            parts.get(unknown.getFirst()).getElement().executeJs("this.focus()");
        } else if (!chosen.containsValue(Part.CLINICIAN)) {
            missing.setText(getTranslation("transcript.speakers.noClinician"));
        } else {
            whenReady.accept(transcript.replies(chosen));
        }
    }
}
