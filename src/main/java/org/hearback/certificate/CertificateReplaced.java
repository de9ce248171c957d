package org.hearback.certificate;

/** An award was printed again with a corrected name or registration. Published in the transaction of the new one. */
public record CertificateReplaced(CertificateNumber replaced, CertificateNumber by) {}
