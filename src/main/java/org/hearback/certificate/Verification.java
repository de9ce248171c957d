package org.hearback.certificate;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.hearback.account.Guessing;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Checks a number or a PDF for anyone who asks, and lets nobody guess at either. */
@Service
@PreAuthorize("permitAll()")
public class Verification {
    /** The largest PDF that is looked at, in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final byte[] PDF = "%PDF-".getBytes(US_ASCII);

    private final Certificates certificates;
    private final Ledger ledger;
    private final Guessing guessing;
    private final Clock clock;

    Verification(Certificates certificates, Ledger ledger, Guessing guessing, Clock clock) {
        this.certificates = certificates;
        this.ledger = ledger;
        this.guessing = guessing;
        this.clock = clock;
    }

    /**
     * Looks a number up.
     *
     * @param address the network address of whoever asks
     */
    public Finding check(String number, String address) {
        return CertificateNumber.parse(number)
                .map(parsed -> look(address, () -> certificates.verify(parsed)))
                .orElseGet(Finding.Unknown::new);
    }

    /**
     * Says whether a file is a certificate as we issued it, to the last byte. Nothing of the file is kept.
     *
     * @param address the network address of whoever asks
     * @throws IllegalArgumentException when the file is larger than {@link #LARGEST}
     */
    public Finding check(byte[] file, String address) {
        if (file.length > LARGEST) throw new IllegalArgumentException("a file of %d bytes".formatted(file.length));
        if (!Arrays.equals(file, 0, Math.min(file.length, PDF.length), PDF, 0, PDF.length)) return new Finding.NoPdf();
        return look(address, () -> ledger.printedAs(DigestUtils.sha256Hex(file)).flatMap(certificates::verify));
    }

    private Finding look(String address, Supplier<Optional<IssuedCertificate>> search) {
        var outcome = guessing.look("certificate", address, search);
        if (outcome.isRefused()) return new Finding.Refused(outcome.pause());
        return outcome.found()
                .<Finding>map(issued -> new Finding.Issued(issued, issued.validity(clock.instant())))
                .orElseGet(Finding.Unknown::new);
    }
}
