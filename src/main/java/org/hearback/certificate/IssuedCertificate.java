package org.hearback.certificate;

/**
 * A certificate that exists.
 *
 * @param sha256 of the PDF, in hexadecimal: a PDF with another one is not the one that was issued
 */
public record IssuedCertificate(Certificate certificate, String sha256) {}
