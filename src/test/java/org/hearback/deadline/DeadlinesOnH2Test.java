package org.hearback.deadline;

import org.hearback.HearbackTest;

@HearbackTest
class DeadlinesOnH2Test extends DeadlinesContract {}
