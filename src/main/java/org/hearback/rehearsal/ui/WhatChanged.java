package org.hearback.rehearsal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import org.hearback.coach.ui.CoachTask;
import org.hearback.coach.ui.Coaching;

/** Two versions of a part side by side; read by the coach only once somebody wants to see them. */
class WhatChanged extends Composite<Details> {
    private boolean compared;

    WhatChanged(Coaching coaching, CoachTask task, String before, String after) {
        getContent().setSummaryText(getTranslation("rehearsal.whatChanged"));
        getContent().addOpenedChangeListener(change -> {
            if (compared) return;
            compared = true;
            getContent().add(coaching.compare(task, before, after));
        });
    }
}
