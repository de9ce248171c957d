package org.hearback.attempt;

import org.hearback.OnMySql;

@OnMySql
class ActiveTimeOnMySqlTest extends ActiveTimeContract {}
