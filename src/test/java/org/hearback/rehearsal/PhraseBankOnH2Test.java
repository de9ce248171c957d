package org.hearback.rehearsal;

import org.hearback.HearbackTest;

@HearbackTest
class PhraseBankOnH2Test extends PhraseBankContract {}
