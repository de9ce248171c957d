package org.hearback.account;

import org.hearback.HearbackTest;
import org.hearback.OnMySql;

@HearbackTest
@OnMySql
class MadeSecretsOnMySqlTest extends MadeSecretsContract {}
