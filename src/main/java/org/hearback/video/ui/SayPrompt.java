package org.hearback.video.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.hearback.attempt.ui.Prose;
import org.hearback.video.Say;

/** What a sentence is asked for, and the patient's line that it answers. */
class SayPrompt extends Composite<Div> {
    SayPrompt(Say say) {
        getContent().addClassName("hb-stack");
        if (say.says() instanceof String line) {
            var words = new Paragraph(line.strip());
            words.addClassName("hb-says");
            var patient = new Div(words);
            patient.addClassName("hb-patient-says");
            getContent().add(patient);
        }
        var task = new Prose(say.prompt());
        task.addClassName("hb-task");
        getContent().add(task);
    }
}
