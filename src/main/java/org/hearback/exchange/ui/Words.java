package org.hearback.exchange.ui;

import com.vaadin.flow.component.Component;
import org.hearback.exchange.ExportReport.Lost;
import org.hearback.exchange.Gap;
import org.hearback.exchange.Remark;

/** Reports in the words of the screen. */
final class Words {
    private Words() {}

    static String of(Component screen, Remark remark) {
        var what = screen.getTranslation("exchange.reason." + remark.reason(), remark.detail());
        // as a text, since a line number has no thousands
        return remark.line() == 0 ? what : screen.getTranslation("exchange.line", String.valueOf(remark.line()), what);
    }

    static String of(Component screen, Gap gap) {
        return screen.getTranslation("exchange.gap." + gap);
    }

    static String of(Component screen, Lost lost) {
        var what = of(screen, lost.remark());
        var about = lost.leftOut() ? screen.getTranslation("exchange.leftOut", what) : what;
        return lost.question().isEmpty() ? about : "%s: %s".formatted(lost.question(), about);
    }
}
