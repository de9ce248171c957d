package org.hearback.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.hearback.progress.ActivityProgress;
import org.hearback.progress.ModuleProgress;

/** A module in the programme: what it is about, whether it is needed, how much of it is done, and its activities. */
class ModuleCard extends Composite<Section> {
    ModuleCard(ModuleProgress progress) {
        var module = progress.module();
        getContent().addClassName("hb-card");
        getContent().add(new H2(module.title()));
        if (!module.required()) {
            var optional = new Span(getTranslation("progress.programme.module.optional"));
            optional.addClassName("hb-badge");
            getContent().add(optional);
        }
        var left = new Paragraph(inWords(progress));
        var facts = new Paragraph(getTranslation(
                "progress.programme.module.facts",
                progress.done(),
                progress.activities().size(),
                progress.minutes()));
        facts.addClassName("hb-muted");
        getContent()
                .add(
                        new Paragraph(module.summary()),
                        facts,
                        share(progress),
                        left,
                        new PathList(progress.activities()),
                        outcomes(progress));
    }

    private NativeDetails outcomes(ModuleProgress progress) {
        var outcomes =
                new NativeDetails(getTranslation("progress.programme.outcomes"), new OutcomeList(progress.outcomes()));
        outcomes.addClassName("hb-fold");
        return outcomes;
    }

    /** What is left of it; the list says why. */
    private String inWords(ModuleProgress progress) {
        if (progress.activities().stream().allMatch(ActivityProgress::isDone))
            return getTranslation("progress.left.moduleAll");
        if (!progress.module().required()) return getTranslation("progress.left.moduleFree");
        if (progress.isComplete()) return getTranslation("progress.left.moduleDone");
        return getTranslation("progress.left.moduleOwes", titles(progress.left()));
    }

    private String titles(List<ActivityProgress> activities) {
        return activities.stream()
                .map(activity -> getTranslation(
                        "progress.left.quoted", activity.activity().title()))
                .collect(Collectors.joining(", "));
    }

    private static Div share(ModuleProgress progress) {
        var share = new Div();
        share.addClassName("hb-share");
        share.getElement().setAttribute("aria-hidden", "true"); // the sentence above says the same
        share.getStyle()
                .set(
                        "--hb-share",
                        String.valueOf(
                                (double) progress.done() / progress.activities().size()));
        return share;
    }
}
