package org.hearback.certificate;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReflectionTexts extends Repository<ReflectionText, ReflectionText.Key> {
    void save(ReflectionText text);

    @Query("select r from ReflectionText r where r.key.award in :awards")
    List<ReflectionText> of(Collection<String> awards);

    default Map<String, Reflection> byAward(Collection<String> awards) {
        if (awards.isEmpty()) return Map.of();
        return of(awards).stream()
                .collect(groupingBy(
                        ReflectionText::award,
                        collectingAndThen(toMap(ReflectionText::prompt, ReflectionText::text), Reflection::new)));
    }
}
