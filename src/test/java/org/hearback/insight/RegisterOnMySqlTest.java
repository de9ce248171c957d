package org.hearback.insight;

import org.hearback.HearbackTest;
import org.hearback.OnMySql;

@HearbackTest
@OnMySql
class RegisterOnMySqlTest extends RegisterContract {}
