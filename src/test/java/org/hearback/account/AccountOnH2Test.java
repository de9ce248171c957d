package org.hearback.account;

import org.hearback.HearbackTest;

@HearbackTest
class AccountOnH2Test extends AccountContract {}
