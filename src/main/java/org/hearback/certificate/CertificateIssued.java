package org.hearback.certificate;

/** There is a new certificate: of a new award, or of one that was printed again. Published in its transaction. */
public record CertificateIssued(CertificateNumber number) {}
