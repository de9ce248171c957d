package org.hearback.certificate;

import org.hearback.HearbackTest;

@HearbackTest
class CertificatesOnH2Test extends CertificatesContract {}
