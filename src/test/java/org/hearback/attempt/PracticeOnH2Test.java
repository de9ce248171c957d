package org.hearback.attempt;

class PracticeOnH2Test extends PracticeContract {}
