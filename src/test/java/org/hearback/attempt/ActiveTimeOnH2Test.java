package org.hearback.attempt;

class ActiveTimeOnH2Test extends ActiveTimeContract {}
