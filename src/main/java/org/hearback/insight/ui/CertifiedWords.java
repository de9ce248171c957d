package org.hearback.insight.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.hearback.certificate.Certified;
import org.hearback.course.Day;

/** Says since when somebody is certified, and until when, or that it is over. */
final class CertifiedWords {
    private CertifiedWords() {}

    /** @param key of the words for a certificate that holds for good; {@code .until} and {@code .expired} follow it */
    static String of(Component screen, String key, Certified certified, LocalDate today) {
        var since = Day.of(certified.since(), today);
        if (certified.until() == null) return screen.getTranslation(key, since);
        return screen.getTranslation(
                key + (certified.hasExpired(today) ? ".expired" : ".until"), since, Day.of(certified.until(), today));
    }
}
