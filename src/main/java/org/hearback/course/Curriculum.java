package org.hearback.course;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ConcurrentReferenceHashMap;
import tools.jackson.databind.JsonNode;

/** What there is to learn: the current revision of everything, and any earlier one by its id. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Curriculum {
    private static final String PROGRAMME = "programme";

    private final Items items;
    private final Revisions revisions;
    private final References references;
    private final Map<String, ContentType<?>> types;
    /** What was published never changes, so it is read once, for as long as there is room to keep it. */
    private final Map<Long, Revision<? extends ContentItem>> known = new ConcurrentReferenceHashMap<>();

    Curriculum(Items items, Revisions revisions, References references, List<ContentType<?>> types) {
        this.items = items;
        this.revisions = revisions;
        this.references = references;
        this.types = types.stream().collect(Collectors.toMap(ContentType::key, Function.identity()));
    }

    /** Every programme as it stands now, ordered by id. */
    public List<Revision<Programme>> programmes() {
        return items.findAllByKindOrderById(PROGRAMME).stream()
                .map(item -> revision(item.currentRevision(), Programme.class))
                .toList();
    }

    public Optional<Revision<Programme>> programme(ContentId id) {
        return current(id, Programme.class);
    }

    public Optional<Revision<LearningModule>> module(ContentId id) {
        return current(id, LearningModule.class);
    }

    public Optional<Revision<Activity>> activity(ContentId id) {
        return current(id, Activity.class);
    }

    /** The current revision of an item, if there is one and it is of this class. */
    public <T extends ContentItem> Optional<Revision<T>> current(ContentId id, Class<T> type) {
        return items.findById(id.value())
                .<Revision<? extends ContentItem>>map(item -> revision(item.currentRevision()))
                .filter(revision -> type.isInstance(revision.content()))
                .map(revision -> cast(revision, type));
    }

    /**
     * A revision that was published once, however old.
     *
     * @throws NoSuchElementException when there is none with this id and class
     */
    public <T extends ContentItem> Revision<T> revision(long id, Class<T> type) {
        var revision = revision(id);
        if (!type.isInstance(revision.content())) {
            throw new NoSuchElementException("revision %d is no %s".formatted(id, type.getSimpleName()));
        }
        return cast(revision, type);
    }

    /**
     * What has become of something since a revision of it; nothing where that is the current one, or differs from it in
     * nothing that somebody would notice who is in the middle of it.
     */
    public Optional<Changes> changesSince(Revision<?> revision) {
        var then = stored(revision.id());
        var current = items.findById(then.item()).orElseThrow().currentRevision();
        if (current == revision.id()) return Optional.empty();
        var now = stored(current);
        var since = revisions.findAllByItemAndNumberGreaterThanOrderByNumber(then.item(), then.number()).stream()
                .filter(later -> later.number() <= now.number())
                .toList();
        var major = since.stream()
                .filter(later -> later.changed().filter(Changed::isMinor).isEmpty())
                .toList();
        var notes = major.stream()
                .flatMap(later -> later.changed().map(Changed::what).stream())
                .toList();
        var differences = notes.size() == major.size() ? List.<Difference>of() : differences(then, now);
        if (!major.isEmpty() && notes.isEmpty() && differences.isEmpty()) return Optional.empty();
        return Optional.of(new Changes(current, major.isEmpty(), notes, differences));
    }

    /** The revision of an item that learners met just before a moment, if there was one and it is of this class. */
    public <T extends ContentItem> Optional<Revision<T>> before(Instant moment, ContentId id, Class<T> type) {
        return revisions
                .findFirstByItemAndPublishedAtLessThanOrderByNumberDesc(id.value(), moment)
                .map(this::read)
                .filter(revision -> type.isInstance(revision.content()))
                .map(revision -> cast(revision, type));
    }

    /** Every version of these items, those of each in their order. */
    public List<Published> versions(Collection<ContentId> items) {
        return revisions.versionsOf(values(items)).stream()
                .map(version ->
                        new Published(new ContentId(version.getItem()), version.getId(), version.getPublishedAt()))
                .toList();
    }

    /** The activities of a module in their order. */
    public List<Revision<Activity>> activitiesOf(LearningModule module) {
        return current(module.activities(), Activity.class);
    }

    /** The modules of a programme in their order. */
    public List<Revision<LearningModule>> modulesOf(Programme programme) {
        return current(programme.modules(), LearningModule.class);
    }

    /** Where a learner does an activity, relative to the application's root: {@code quiz/being-believed-quiz}. */
    public String addressOf(Activity activity) {
        return typeOf(activity).key() + "/" + activity.id();
    }

    /** The kind of an activity, as {@link ActivityType#key()} names it. */
    public String kindOf(Activity activity) {
        return typeOf(activity).key();
    }

    /** The module that an activity belongs to; the first one where several share it. */
    public Optional<LearningModule> moduleOf(ContentId activity) {
        return programmes().stream()
                .flatMap(programme -> modulesOf(programme.content()).stream())
                .map(Revision::content)
                .filter(module -> module.activities().contains(activity))
                .findFirst();
    }

    /** The activity that comes after this one in its module. */
    public Optional<Activity> after(ContentId activity) {
        return moduleOf(activity).flatMap(module -> {
            var next = module.activities().indexOf(activity) + 1;
            return next < module.activities().size()
                    ? activity(module.activities().get(next)).map(Revision::content)
                    : Optional.empty();
        });
    }

    /** The studies behind these keys, in the order of the keys. */
    public List<Reference> references(Collection<String> keys) {
        var found = references.findAllByReferenceKeyIn(keys).stream()
                .map(StoredReference::value)
                .collect(Collectors.toMap(Reference::key, Function.identity()));
        return keys.stream()
                .distinct()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    /** The same of many, in their order; as many queries as of one. */
    private <T extends ContentItem> List<Revision<T>> current(List<ContentId> ids, Class<T> type) {
        var current = items.findAllByIdIn(values(ids)).stream()
                .collect(Collectors.toMap(Item::contentId, Item::currentRevision));
        var found = revisions(current.values());
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(current.get(id)))
                .flatMap(revision -> Stream.ofNullable(found.get(revision)))
                .filter(revision -> type.isInstance(revision.content()))
                .map(revision -> cast(revision, type))
                .toList();
    }

    private Map<Long, Revision<? extends ContentItem>> revisions(Collection<Long> ids) {
        var found = new HashMap<Long, Revision<? extends ContentItem>>();
        ids.forEach(id -> {
            var revision = known.get(id);
            if (revision != null) found.put(id, revision);
        });
        var unread = ids.stream().filter(id -> !found.containsKey(id)).toList();
        if (!unread.isEmpty()) revisions.findAllByIdIn(unread).forEach(stored -> found.put(stored.id(), read(stored)));
        return found;
    }

    private static List<String> values(Collection<ContentId> ids) {
        return ids.stream().map(ContentId::value).toList();
    }

    private ContentType<?> typeOf(Activity activity) {
        return types.values().stream()
                .filter(type -> type.content().isInstance(activity))
                .findFirst()
                .orElseThrow();
    }

    private Revision<? extends ContentItem> revision(long id) {
        var revision = known.get(id);
        return revision == null ? read(stored(id)) : revision;
    }

    private StoredRevision stored(long id) {
        return revisions.findById(id).orElseThrow(() -> new NoSuchElementException("no revision " + id));
    }

    private Revision<? extends ContentItem> read(StoredRevision stored) {
        var content = ContentJson.LENIENT.treeToValue(treeOf(stored), classOf(stored.kind()));
        var revision = new Revision<>(stored.id(), stored.number(), stored.publishedAt(), content);
        known.put(stored.id(), revision);
        return revision;
    }

    private List<Difference> differences(StoredRevision then, StoredRevision now) {
        var type = types.get(now.kind());
        if (type == null) return Differences.between(treeOf(then), treeOf(now), Set.of());
        var all = new ArrayList<>(named(type, then, now));
        all.addAll(Differences.between(treeOf(then), treeOf(now), type.named()));
        return List.copyOf(all);
    }

    private <C extends ContentItem> List<Difference> named(
            ContentType<C> type, StoredRevision then, StoredRevision now) {
        return type.differences(
                type.content().cast(read(then).content()),
                type.content().cast(read(now).content()));
    }

    /** Its content in the present shape. */
    private JsonNode treeOf(StoredRevision stored) {
        var tree = ContentJson.LENIENT.readTree(stored.body());
        var type = types.get(stored.kind());
        return type == null ? tree : type.upgraded(tree);
    }

    private Class<? extends ContentItem> classOf(String kind) {
        return switch (kind) {
            case PROGRAMME -> Programme.class;
            case "module" -> LearningModule.class;
            default ->
                Optional.ofNullable(types.get(kind))
                        .orElseThrow(() -> new NoSuchElementException("no content type " + kind))
                        .content();
        };
    }

    private static <T extends ContentItem> Revision<T> cast(Revision<? extends ContentItem> revision, Class<T> type) {
        return new Revision<>(revision.id(), revision.number(), revision.publishedAt(), type.cast(revision.content()));
    }
}
