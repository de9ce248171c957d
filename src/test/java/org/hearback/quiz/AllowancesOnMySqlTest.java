package org.hearback.quiz;

import org.hearback.HearbackTest;
import org.hearback.OnMySql;

@HearbackTest
@OnMySql
class AllowancesOnMySqlTest extends AllowancesContract {}
