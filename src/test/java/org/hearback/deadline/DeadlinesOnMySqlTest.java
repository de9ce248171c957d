package org.hearback.deadline;

import org.hearback.HearbackTest;
import org.hearback.OnMySql;

@HearbackTest
@OnMySql
class DeadlinesOnMySqlTest extends DeadlinesContract {}
