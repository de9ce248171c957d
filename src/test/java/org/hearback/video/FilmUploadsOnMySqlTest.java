package org.hearback.video;

import org.hearback.HearbackTest;
import org.hearback.OnMySql;

@HearbackTest
@OnMySql
class FilmUploadsOnMySqlTest extends FilmUploadsContract {}
