package org.hearback.rehearsal;

import org.hearback.HearbackTest;
import org.hearback.OnMySql;

@HearbackTest
@OnMySql
class PhraseBankOnMySqlTest extends PhraseBankContract {}
