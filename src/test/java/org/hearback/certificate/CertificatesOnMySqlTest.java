package org.hearback.certificate;

import org.hearback.HearbackTest;
import org.hearback.OnMySql;

@HearbackTest
@OnMySql
class CertificatesOnMySqlTest extends CertificatesContract {}
