package org.hearback.video;

import org.hearback.HearbackTest;

@HearbackTest
class FilmUploadsOnH2Test extends FilmUploadsContract {}
