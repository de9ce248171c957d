package org.hearback.insight;

import org.hearback.HearbackTest;

@HearbackTest
class RegisterOnH2Test extends RegisterContract {}
