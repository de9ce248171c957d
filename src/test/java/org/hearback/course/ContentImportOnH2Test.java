package org.hearback.course;

class ContentImportOnH2Test extends ContentImportContract {}
