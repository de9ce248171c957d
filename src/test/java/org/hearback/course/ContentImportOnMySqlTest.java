package org.hearback.course;

import org.hearback.OnMySql;

@OnMySql
class ContentImportOnMySqlTest extends ContentImportContract {}
