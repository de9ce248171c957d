package org.hearback.attempt;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearback.account.PersonId;
import org.springframework.stereotype.Component;

/** Reads when people were at their activities, as {@link ActiveTime} says; for many as quickly as for one. */
@Component
class Spells {
    private final Attempts attempts;
    private final Events events;
    private final Presences presences;

    Spells(Attempts attempts, Events events, Presences presences) {
        this.attempts = attempts;
        this.events = events;
        this.presences = presences;
    }

    /** Of everybody who has begun anything, in order; no two of one person overlap. */
    Map<PersonId, List<Spell>> of(Collection<UUID> learners) {
        if (learners.isEmpty()) return Map.of();
        var moments = events.momentsOf(learners).stream()
                .collect(groupingBy(Events.Moment::getAttempt, mapping(Events.Moment::getAt, toList())));
        var reports = presences.ofLearners(learners).stream().collect(groupingBy(Presence::attempt));
        var spells = new HashMap<PersonId, List<Spell>>();
        attempts.ofLearners(learners).stream()
                .collect(groupingBy(Attempt::learner))
                .forEach((learner, own) -> spells.put(learner, apart(raw(own, moments, reports))));
        return spells;
    }

    /** Of one, in order; no two overlap. */
    List<Spell> of(PersonId learner) {
        return of(List.of(learner.value())).getOrDefault(learner, List.of());
    }

    private static List<Spell> raw(
            List<Attempt> own, Map<UUID, List<Instant>> moments, Map<UUID, List<Presence>> reports) {
        var spells = new ArrayList<Spell>();
        for (var attempt : own) {
            var before = attempt.startedAt();
            for (var at : moments.getOrDefault(attempt.getId(), List.of())) {
                if (isAtIt(before, at)) spells.add(new Spell(attempt.activity(), before, at));
                before = at;
            }
            for (var report : reports.getOrDefault(attempt.getId(), List.of())) {
                spells.add(new Spell(attempt.activity(), report.from(), report.to()));
            }
        }
        return spells;
    }

    private static boolean isAtIt(Instant before, Instant after) {
        return after.isAfter(before) && Duration.between(before, after).compareTo(ActiveTime.IDLE_AFTER) <= 0;
    }

    /** Of time that is told twice, what was told for the spell that began earlier counts. */
    static List<Spell> apart(List<Spell> spells) {
        var apart = new ArrayList<Spell>();
        for (var spell : spells.stream()
                .sorted(Comparator.comparing(Spell::from).thenComparing(Spell::to))
                .toList()) {
            var last = apart.isEmpty() ? null : apart.getLast();
            if (last == null || spell.from().isAfter(last.to())) {
                apart.add(spell);
            } else if (spell.to().isAfter(last.to())) {
                if (last.activity().equals(spell.activity())) {
                    apart.set(apart.size() - 1, new Spell(last.activity(), last.from(), spell.to()));
                } else {
                    apart.add(new Spell(spell.activity(), last.to(), spell.to()));
                }
            }
        }
        return List.copyOf(apart);
    }
}
