package org.hearback.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.hearback.progress.ActivityProgress;
import org.hearback.progress.ModuleProgress;
import org.hearback.progress.ProgrammeProgress;

/** What a programme still asks for, and why, each in a sentence; or that nothing is left. */
public class WhatIsLeft extends Composite<Div> {
    /** Module by module, what the certificate needs. */
    public WhatIsLeft(ProgrammeProgress programme) {
        getContent().addClassNames("hb-stack", "hb-what-is-left");
        var owing = programme.modules().stream()
                .filter(module -> module.module().required() && !module.isComplete())
                .toList();
        if (programme.isComplete()) nothing(programme);
        else for (var module : owing) module(module);
    }

    private void nothing(ProgrammeProgress programme) {
        var title = programme.programme().content().title();
        say("progress.left.nothing", title);
        var optional = programme.activities().stream()
                .filter(activity -> !activity.isDone())
                .count();
        if (optional > 0) say("progress.left.optional", optional);
    }

    private void module(ModuleProgress module) {
        say(
                "progress.left.module",
                module.module().title(),
                module.left().size(),
                module.left().stream()
                        .mapToInt(activity -> activity.activity().minutes())
                        .sum());
        list(module.left());
    }

    private void say(String translationKey, Object... facts) {
        getContent().add(new Paragraph(getTranslation(translationKey, facts)));
    }

    private void list(List<ActivityProgress> left) {
        getContent().add(new UnorderedList(left.stream().map(this::item).toArray(ListItem[]::new)));
    }

    private ListItem item(ActivityProgress activity) {
        Component title = new Anchor(activity.address(), activity.activity().title());
        var why = new Span(Words.facts(this, activity) + ". " + Words.why(this, activity));
        why.addClassName("hb-muted");
        return new ListItem(title, new Span(" "), why);
    }
}
