package org.hearback.certificate.ui;

import static org.hearback.certificate.ui.Regulator.Column.DATES;
import static org.hearback.certificate.ui.Regulator.Column.EVIDENCE;
import static org.hearback.certificate.ui.Regulator.Column.LEARNED;
import static org.hearback.certificate.ui.Regulator.Column.MEASURED;
import static org.hearback.certificate.ui.Regulator.Column.METHOD;
import static org.hearback.certificate.ui.Regulator.Column.NOMINAL;
import static org.hearback.certificate.ui.Regulator.Column.PRACTICE;
import static org.hearback.certificate.ui.Regulator.Column.STATUS;
import static org.hearback.certificate.ui.Regulator.Column.TOPIC;

import java.util.List;
import org.hearback.certificate.ui.Regulator.Column;

/** The five standards of the HCPC for CPD, with what we know towards each. The rest is for the learner to write. */
enum Standard {
    RECORD(DATES, TOPIC, MEASURED, NOMINAL, EVIDENCE, STATUS),
    MIXTURE(METHOD),
    PRACTICE_QUALITY(LEARNED, PRACTICE),
    BENEFIT(Column.BENEFIT),
    PROFILE();

    private final List<Column> columns;

    Standard(Column... columns) {
        this.columns = List.of(columns);
    }

    List<Column> columns() {
        return columns;
    }
}
