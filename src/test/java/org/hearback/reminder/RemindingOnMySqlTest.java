package org.hearback.reminder;

import org.hearback.HearbackTest;
import org.hearback.OnMySql;

@HearbackTest
@OnMySql
class RemindingOnMySqlTest extends RemindingContract {}
