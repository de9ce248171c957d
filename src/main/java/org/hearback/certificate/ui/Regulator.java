package org.hearback.certificate.ui;

import static org.hearback.certificate.ui.Regulator.Column.*;

import java.util.List;

/** Whom a CPD record is for; each asks for other columns, in its own words. */
enum Regulator {
    GMC(DATES, TOPIC, PROVIDER, METHOD, MEASURED, NOMINAL, ASSESSMENT, LEARNED, PRACTICE, EVIDENCE, STATUS),
    HCPC(DATES, TOPIC, MEASURED, NOMINAL, EVIDENCE, STATUS, METHOD, MIXTURE, LEARNED, PRACTICE, BENEFIT, PROFILE),
    NMC(DATES, METHOD, TOPIC, CODE, MEASURED, NOMINAL, PARTICIPATORY, LEARNED, PRACTICE, EVIDENCE, STATUS);

    /** What there is to say about an award. */
    enum Column {
        DATES,
        TOPIC,
        PROVIDER,
        METHOD,
        /** What only the learner knows; left for them to fill in. */
        MIXTURE,
        MEASURED,
        NOMINAL,
        PARTICIPATORY,
        ASSESSMENT,
        LEARNED,
        PRACTICE,
        BENEFIT,
        /** What only the learner can write; left for them to fill in. */
        PROFILE,
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
