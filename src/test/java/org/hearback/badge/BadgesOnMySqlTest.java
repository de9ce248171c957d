package org.hearback.badge;

import org.hearback.HearbackTest;
import org.hearback.OnMySql;

@HearbackTest
@OnMySql
class BadgesOnMySqlTest extends BadgesContract {}
