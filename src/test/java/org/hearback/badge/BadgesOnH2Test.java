package org.hearback.badge;

import org.hearback.HearbackTest;

@HearbackTest
class BadgesOnH2Test extends BadgesContract {}
