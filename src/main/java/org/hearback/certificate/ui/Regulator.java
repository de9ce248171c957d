package org.hearback.certificate.ui;

import static org.hearback.certificate.ui.Regulator.Column.*;

import java.util.List;

/** Whom a CPD record is for; each asks for other columns, in its own words. */
enum Regulator {
    GMC(DATES, TOPIC, PROVIDER, METHOD, MEASURED, NOMINAL, ASSESSMENT, LEARNED, PRACTICE, EVIDENCE, STATUS),
    HCPC(DATES, TOPIC, METHOD, MEASURED, NOMINAL, LEARNED, PRACTICE, BENEFIT, EVIDENCE, STATUS),
    NMC(DATES, METHOD, TOPIC, CODE, MEASURED, NOMINAL, PARTICIPATORY, LEARNED, PRACTICE, EVIDENCE, STATUS);

    /** What there is to say about an award. */
    enum Column {
        DATES,
        TOPIC,
        PROVIDER,
        METHOD,
        MEASURED,
        NOMINAL,
        PARTICIPATORY,
        ASSESSMENT,
        LEARNED,
        PRACTICE,
        BENEFIT,
        CODE,
        EVIDENCE,
        STATUS
    }

    private final List<Column> columns;

    Regulator(Column... columns) {
        this.columns = List.of(columns);
    }

    List<Column> columns() {
        return columns;
    }
}
