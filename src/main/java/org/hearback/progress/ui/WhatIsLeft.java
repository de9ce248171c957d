package org.hearback.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.hearback.progress.ModuleProgress;
import org.hearback.progress.ProgrammeProgress;

/** What a programme still asks for, and why, each in a sentence; or that nothing is left. */
public class WhatIsLeft extends Composite<Div> {
    /** Module by module, what the certificate needs. */
    public WhatIsLeft(ProgrammeProgress programme) {
        getContent().addClassName("hb-stack");
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
        getContent().add(new OpenList(module.left()));
    }

    private void say(String translationKey, Object... facts) {
        getContent().add(new Paragraph(getTranslation(translationKey, facts)));
    }
}
