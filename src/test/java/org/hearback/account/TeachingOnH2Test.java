package org.hearback.account;

import org.hearback.HearbackTest;

@HearbackTest
class TeachingOnH2Test extends TeachingContract {}
