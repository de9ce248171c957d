package org.hearback.attempt;

import org.hearback.OnMySql;

@OnMySql
class PracticeOnMySqlTest extends PracticeContract {}
