package org.hearback.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * How much failing we put up with: so many tries are free, then every further one costs twice the wait of the one
 * before, at most a quarter of an hour.
 *
 * @param target what the tries are counted for
 */
record Patience(String target, int free) {
    static final Duration MEMORY = Duration.ofHours(1);
    static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration SHORTEST = Duration.ofSeconds(5);

    static Patience withAccount(String email) {
        return new Patience("account:" + Secret.sha256(email), 5);
    }

    /** A hospital sits behind one address. */
    static Patience withAddress(String address) {
        return new Patience("address:" + network(address), 30);
    }

    static Patience withDevice(String device) {
        return new Patience("device:" + device, 5);
    }

    static Patience withMailsTo(String email) {
        return new Patience("mail:" + Secret.sha256(email), 3);
    }

    static Patience withMailsFrom(String address) {
        return new Patience("mails:" + network(address), 30);
    }

    static Patience withLooking(String what, String address) {
        return new Patience(what + ":" + network(address), 30);
    }

    /** Until when nobody may try again, given the failures of the last hour, oldest first. */
    Optional<Instant> blockedUntil(List<Instant> failures) {
        if (failures.size() < free) return Optional.empty();
        return Optional.of(failures.getLast().plus(delay(failures.size() - free)));
    }

    private static Duration delay(int beyond) {
        if (beyond > 10) return LONGEST;
        var delay = SHORTEST.multipliedBy(1L << beyond);
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }

    /** One line's worth of IPv6 addresses counts as one, however they are written. */
    private static String network(String address) {
        if (!address.contains(":")) return address;
        try {
            // what holds a colon is never looked up by name
            var ip = InetAddress.getByName(address);
            return HexFormat.of().formatHex(ip.getAddress(), 0, Math.min(8, ip.getAddress().length));
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
