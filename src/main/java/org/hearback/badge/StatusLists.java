package org.hearback.badge;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hearback.certificate.CertificateNumber;
import org.springframework.stereotype.Component;

/** The public lists that say which badges were withdrawn. */
@Component
class StatusLists {
    /** A list is half full at most: then a free place is soon drawn, and not even the last one can be guessed. */
    private static final int MOST = StatusBits.SIZE / 2;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Places places;
    private final BadgeDocuments documents;
    private final BadgeAddresses addresses;
    private final BadgeKeys keys;
    private final Proof proof;
    private final Clock clock;
    private final Map<Integer, Signed> latest = new ConcurrentHashMap<>();

    /** A list as it was signed when these places were withdrawn. */
    private record Signed(List<Places.Withdrawn> withdrawn, String multikey, String document) {}

    StatusLists(
            Places places,
            BadgeDocuments documents,
            BadgeAddresses addresses,
            BadgeKeys keys,
            Proof proof,
            Clock clock) {
        this.places = places;
        this.documents = documents;
        this.addresses = addresses;
        this.keys = keys;
        this.proof = proof;
        this.clock = clock;
    }

    /** The certificate's place, which nobody can guess and no other has. */
    Place place(CertificateNumber number) {
        return places.findById(number.value()).orElseGet(() -> places.save(draw(number)));
    }

    /** The list, signed; nothing while it has no badge. It is signed anew when something was withdrawn since. */
    Optional<String> document(int list) {
        return places.since(list).map(since -> document(list, since));
    }

    private String document(int list, Instant since) {
        var withdrawn = places.withdrawn(list);
        var known = latest.get(list);
        if (known == null
                || !known.withdrawn().equals(withdrawn)
                || !known.multikey().equals(keys.current().multikey())) {
            known = sign(list, since, withdrawn);
            latest.put(list, known);
        }
        return known.document();
    }

    /** What is signed depends on what was withdrawn and on nothing else, so all nodes give the same answer. */
    private Signed sign(int list, Instant since, List<Places.Withdrawn> withdrawn) {
        var bits = new StatusBits();
        withdrawn.forEach(place -> bits.set(place.slot()));
        var at = withdrawn.stream()
                .map(Places.Withdrawn::at)
                .filter(since::isBefore)
                .max(Instant::compareTo)
                .orElse(since);
        var key = keys.current();
        var signed = proof.sign(documents.statusList(list, bits, at), key, addresses.key(key.multikey()), at);
        return new Signed(withdrawn, key.multikey(), BadgeDocuments.write(signed));
    }

    private Place draw(CertificateNumber number) {
        var newest = places.newestList();
        var list = places.countByListNumber(newest) < MOST ? newest : newest + 1;
        var slot = RANDOM.nextInt(StatusBits.SIZE);
        while (places.existsByListNumberAndSlot(list, slot)) slot = RANDOM.nextInt(StatusBits.SIZE);
        return new Place(number, list, slot, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
