package org.hearback.insight.ui;

import com.vaadin.flow.component.Component;

/** How time that was spent is written where there is little room. */
final class TimeSpentWords {
    private TimeSpentWords() {}

    static String of(Component page, int minutes) {
        if (minutes == 0) return page.getTranslation("insight.table.nothing");
        return minutes < 60
                ? page.getTranslation("insight.table.minutes", minutes)
                : page.getTranslation("insight.table.hours", minutes / 60, minutes % 60);
    }
}
