package org.hearback.account;

import org.hearback.HearbackTest;

@HearbackTest
class MadeSecretsOnH2Test extends MadeSecretsContract {}
