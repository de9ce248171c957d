package org.hearback.certificate;

/** An award was taken back. Published once for each of its numbers, in the transaction in which it happens. */
public record CertificateRevoked(CertificateNumber number) {}
