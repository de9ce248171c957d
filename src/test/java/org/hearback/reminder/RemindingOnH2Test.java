package org.hearback.reminder;

import org.hearback.HearbackTest;

@HearbackTest
class RemindingOnH2Test extends RemindingContract {}
