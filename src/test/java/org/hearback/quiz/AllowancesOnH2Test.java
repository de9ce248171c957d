package org.hearback.quiz;

import org.hearback.HearbackTest;

@HearbackTest
class AllowancesOnH2Test extends AllowancesContract {}
