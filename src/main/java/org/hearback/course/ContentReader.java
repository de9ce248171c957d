package org.hearback.course;

import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Reads a content folder. The same rules hold for what ships and for what an educator uploads. */
@Component
class ContentReader {
    private static final String EVIDENCE = "evidence.yaml";
    private static final String CHANGED = "changed";

    private final Map<String, Kind> kindByFolder = new LinkedHashMap<>();
    private final List<ContentDocument<?>> documents;
    private final Validator validator;

    /** What lies in one folder, with the further rules of its type. */
    private record Kind(
            String key,
            Class<? extends ContentItem> record,
            @Nullable ContentType<?> type) {}

    ContentReader(List<ContentType<?>> types, List<ContentDocument<?>> documents, Validator validator) {
        this.documents = documents;
        this.validator = validator;
        kindByFolder.put("programmes", new Kind("programme", Programme.class, null));
        kindByFolder.put("modules", new Kind("module", LearningModule.class, null));
        for (var type : types) kindByFolder.put(type.folder(), new Kind(type.key(), type.content(), type));
    }

    /**
     * @throws UncheckedIOException when the folder cannot be read at all
     */
    Content read(Path folder) {
        return read(folder, CloserLook.NONE);
    }

    /**
     * @throws UncheckedIOException when the folder cannot be read at all
     */
    Content read(Path folder, CloserLook look) {
        return new Reading(folder.toAbsolutePath().normalize(), look, (id, hash) -> false).run();
    }

    /**
     * Reads the folder again after its content was published.
     *
     * @param isSettled whether content with this id and hash was published before; it is not checked thoroughly again
     * @throws UncheckedIOException when the folder cannot be read at all
     */
    Content readNews(Path folder, BiPredicate<ContentId, String> isSettled) {
        return new Reading(folder.toAbsolutePath().normalize(), CloserLook.NONE, isSettled).run();
    }

    /** The state of reading one folder once. */
    private final class Reading {
        private final Path folder;
        private final CloserLook look;
        private final BiPredicate<ContentId, String> isSettled;
        private final List<Problem> problems = new ArrayList<>();
        private final Map<ContentId, Content.Item> items = new LinkedHashMap<>();
        private final Map<ContentId, ContentFile> files = new HashMap<>();
        private final Map<String, Reference> references = new LinkedHashMap<>();
        private final Set<String> seen = new HashSet<>();
        private final ContentType.Others others = new ContentType.Others() {
            @Override
            public <O extends ContentItem> Optional<O> find(ContentId id, Class<O> type) {
                return Optional.ofNullable(items.get(id))
                        .map(Content.Item::content)
                        .filter(type::isInstance)
                        .map(type::cast);
            }

            @Override
            public boolean hasFile(ContentId id) {
                return seen.contains(id.value());
            }
        };
        private boolean evidenceIsKnown;

        Reading(Path folder, CloserLook look, BiPredicate<ContentId, String> isSettled) {
            this.folder = folder;
            this.look = look;
            this.isSettled = isSettled;
        }

        Content run() {
            if (!Files.isDirectory(folder)) {
                problems.add(new Problem(
                        folder.getFileName().toString(), 1, "is not a folder: name the one that holds evidence.yaml"));
            } else {
                readEvidence();
                checkNames();
                kindByFolder.forEach(this::readKind);
                readDocuments();
                items.forEach((id, item) -> checkLinks(item, files.get(id)));
            }
            problems.sort(null);
            return new Content(List.copyOf(items.values()), Map.copyOf(references), List.copyOf(problems));
        }

        private void readEvidence() {
            var path = folder.resolve(EVIDENCE);
            if (!Files.isRegularFile(path)) {
                problems.add(new Problem(folder.getFileName() + "/" + EVIDENCE, 1, "is missing: it lists the studies"));
                return;
            }
            open(path).ifPresent(file -> bind(file, EvidenceList.class).ifPresent(list -> take(list, file)));
        }

        private void take(EvidenceList list, ContentFile file) {
            evidenceIsKnown = true;
            for (var i = 0; i < list.references().size(); i++) {
                var reference = list.references().get(i);
                if (references.put(reference.key(), reference) != null) {
                    var line = file.lineOf("references[" + i + "].key");
                    var message = "lists \"%s\" a second time".formatted(reference.key());
                    problems.add(new Problem(file.name(), line, message));
                }
            }
        }

        /** A file that nobody reads is an author's surprise: the wrong ending, or a folder with a typing error. */
        private void checkNames() {
            try (var paths = Files.walk(folder, 2)) {
                for (var path :
                        (Iterable<Path>) paths.filter(Files::isRegularFile).sorted()::iterator) {
                    var relative = folder.relativize(path);
                    var name = folder.getFileName() + "/" + relative.toString().replace('\\', '/');
                    var below = relative.getName(0).toString();
                    var known = relative.getNameCount() == 1
                            || kindByFolder.containsKey(below)
                            || documentsIn(below).anyMatch(document -> path.equals(placeOf(document)));
                    if (name.endsWith(".yml")) {
                        problems.add(new Problem(name, 1, "is not read: let its name end in .yaml"));
                    } else if (name.endsWith(".yaml")
                            && !known
                            && documentsIn(below).findAny().isPresent()) {
                        var names = documentsIn(below)
                                .map(document -> placeOf(document).getFileName().toString())
                                .sorted()
                                .toList();
                        problems.add(new Problem(name, 1, "is not read: use one of %s".formatted(names)));
                    } else if (name.endsWith(".yaml") && !known) {
                        var message = "is not read: move it to one of the folders %s".formatted(kindByFolder.keySet());
                        problems.add(new Problem(name, 1, message));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Path placeOf(ContentDocument<?> document) {
            return folder.resolve(document.path());
        }

        private void readDocuments() {
            var read = new ArrayList<ReadDocument<?>>();
            for (var document : documents) {
                var place = placeOf(document);
                if (Files.isRegularFile(place)) {
                    read(document, place).ifPresent(read::add);
                } else if (documentsIn(folderOf(document)).anyMatch(other -> Files.isRegularFile(placeOf(other)))) {
                    var name = folder.getFileName() + "/" + document.path();
                    problems.add(new Problem(name, 1, "is missing: it belongs to the other files of its folder"));
                }
            }
            var found = new ContentDocument.Others() {
                @Override
                public <O> Optional<O> find(Class<O> content) {
                    return read.stream()
                            .map(ReadDocument::content)
                            .filter(content::isInstance)
                            .map(content::cast)
                            .findFirst();
                }
            };
            read.forEach(document -> check(document, found));
        }

        private <T> Optional<ReadDocument<T>> read(ContentDocument<T> document, Path place) {
            return open(place)
                    .flatMap(file ->
                            bind(file, document.content()).map(content -> new ReadDocument<>(document, content, file)));
        }

        private <T> void check(ReadDocument<T> document, ContentDocument.Others others) {
            var own = new Problems(document.file());
            document.kind().check(document.content(), others, own);
            document.kind().evidence(document.content()).forEach((path, key) -> checkEvidence(path, key, own));
            problems.addAll(own.found());
        }

        private void readKind(String name, Kind kind) {
            var below = folder.resolve(name);
            if (!Files.isDirectory(below)) return;
            try (var paths = Files.list(below)) {
                paths.filter(path -> path.getFileName().toString().endsWith(".yaml"))
                        .sorted()
                        .forEach(path -> readItem(path, kind));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void readItem(Path path, Kind kind) {
            seen.add(stem(path));
            var opened = open(path);
            if (opened.isEmpty()) return;
            var file = opened.get();
            var changed = file.take(CHANGED)
                    .flatMap(said -> bind(file, said, CHANGED, Changed.class))
                    .orElse(null);
            bind(file, kind.record()).ifPresent(content -> {
                var own = new Problems(file);
                if (!content.id().value().equals(stem(path))) {
                    own.at("id", "has the id \"%s\": name the file %s.yaml".formatted(content.id(), content.id()));
                }
                var twin = files.get(content.id());
                if (twin != null) {
                    own.at("id", "uses the id \"%s\", which %s has already".formatted(content.id(), twin.name()));
                } else {
                    files.put(content.id(), file);
                    items.put(content.id(), new Content.Item(kind.key(), content, file.tree(), changed));
                }
                if (kind.type() != null) checkType(kind.type(), content, file, own);
                problems.addAll(own.found());
            });
        }

        @SuppressWarnings("unchecked") // the record was bound to the type's own class
        private <C extends ContentItem> void checkType(
                ContentType<C> type, ContentItem item, ContentFile file, Problems own) {
            var content = (C) item;
            type.check(content, own);
            if (own.none() && !isSettled.test(content.id(), ContentJson.hash(file.tree())))
                type.checkThoroughly(content, own);
            type.evidence(content).forEach((path, key) -> checkEvidence(path, key, own));
            if (own.none() && content instanceof Activity activity) look.at(activity, own);
        }

        private Optional<ContentFile> open(Path path) {
            try {
                return Optional.of(ContentFile.read(folder, path));
            } catch (ContentFile.Unreadable e) {
                problems.add(e.problem());
                return Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private <T> Optional<T> bind(ContentFile file, Class<T> type) {
            return bind(file, file.tree(), "", type);
        }

        /** @param at where the tree stands in its file */
        private <T> Optional<T> bind(ContentFile file, JsonNode tree, String at, Class<T> type) {
            try {
                ContentJson.STRICT.treeToValue(tree, type);
            } catch (JacksonException e) {
                problems.add(new Problem(file.name(), file.lineOf(below(at, pathOf(e))), inWords(e)));
                return Optional.empty();
            }
            try {
                var content = ContentJson.COMPLETE.treeToValue(tree, type);
                var violations = validator.validate(content);
                for (var violation : violations) {
                    var path = below(at, violation.getPropertyPath().toString().replaceAll("\\.<[^>]*>", ""));
                    problems.add(new Problem(
                            file.name(), file.lineOf(path), "\"%s\" %s".formatted(path, violation.getMessage())));
                }
                return violations.isEmpty() ? Optional.of(content) : Optional.empty();
            } catch (JacksonException e) {
                // everything that is there fits, so this is about something that is not
                var path = below(at, pathOf(e));
                problems.add(new Problem(file.name(), file.lineOf(path), "\"%s\" is missing".formatted(path)));
                return Optional.empty();
            }
        }

        private static String below(String at, String path) {
            return at.isEmpty() || path.isEmpty() ? at + path : at + "." + path;
        }

        private void checkLinks(Content.Item item, ContentFile file) {
            var own = new Problems(file);
            var evidence = item.content().evidence();
            for (var i = 0; i < evidence.size(); i++) checkEvidence("evidence[" + i + "]", evidence.get(i), own);
            switch (item.content()) {
                case Programme programme -> {
                    checkParts("modules", programme.modules(), LearningModule.class, own);
                    if (own.none()) checkParticipation(programme, own);
                }
                case LearningModule module -> checkParts("activities", module.activities(), Activity.class, own);
                case Activity activity -> checkWith(activity, item.kind(), own);
                case Resource resource -> checkWith(resource, item.kind(), own);
            }
            problems.addAll(own.found());
        }

        /** Learning together is a part of the whole and cannot be more than it. */
        private void checkParticipation(Programme programme, Problems own) {
            var together = Objects.requireNonNullElse(programme.participatoryMinutes(), 0);
            var activities = programme.modules().stream()
                    .flatMap(id -> others.find(id, LearningModule.class).stream())
                    .filter(LearningModule::required)
                    .flatMap(module -> module.activities().stream())
                    .map(id -> others.find(id, Activity.class))
                    .toList();
            // whoever names what cannot be read is told that first
            if (activities.stream().anyMatch(Optional::isEmpty)) return;
            var whole = activities.stream()
                    .flatMap(Optional::stream)
                    .filter(Activity::required)
                    .mapToInt(Activity::minutes)
                    .sum();
            if (together > whole)
                own.at(
                        "participatoryMinutes",
                        "counts %d minutes of learning together, but what it requires takes %d in all"
                                .formatted(together, whole));
        }

        private void checkWith(ContentItem content, String key, Problems own) {
            kindByFolder.values().stream()
                    .filter(kind -> kind.key().equals(key))
                    .flatMap(kind -> Stream.ofNullable(kind.type()))
                    .forEach(type -> checkWith(type, content, own));
        }

        @SuppressWarnings("unchecked") // the record was bound to the type's own class
        private <C extends ContentItem> void checkWith(ContentType<C> type, ContentItem content, Problems own) {
            type.checkWith((C) content, others, own);
        }

        private void checkEvidence(String path, String key, Problems own) {
            if (evidenceIsKnown && !references.containsKey(key))
                own.at(path, "names \"%s\", which %s does not list".formatted(key, EVIDENCE));
        }

        private void checkParts(String list, List<ContentId> parts, Class<?> expected, Problems own) {
            for (var i = 0; i < parts.size(); i++) {
                var part = parts.get(i);
                var item = items.get(part);
                var path = list + "[" + i + "]";
                if (item == null) {
                    // a file that is there has told its own problems
                    if (!seen.contains(part.value()))
                        own.at(path, "names \"%s\", which does not exist".formatted(part));
                } else if (!expected.isInstance(item.content()))
                    own.at(path, "names \"%s\", which is a %s".formatted(part, item.kind()));
                if (parts.indexOf(part) < i) own.at(path, "names \"%s\" a second time".formatted(part));
            }
        }
    }

    /** A document with what was read from its file. */
    private record ReadDocument<T>(ContentDocument<T> kind, T content, ContentFile file) {}

    private Stream<ContentDocument<?>> documentsIn(String folder) {
        return documents.stream().filter(document -> folderOf(document).equals(folder));
    }

    private static String folderOf(ContentDocument<?> document) {
        return Path.of(document.path()).getName(0).toString();
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.yaml$", "");
    }

    private static String pathOf(JacksonException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() != null ? "." + step.getPropertyName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    /** Jackson speaks to programmers; an author needs to know what to write instead. */
    private static String inWords(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                "does not know \"%s\": use one of %s"
                        .formatted(
                                unknown.getPropertyName(),
                                unknown.getKnownPropertyIds().stream()
                                        .map(Object::toString)
                                        .sorted()
                                        .toList());
            case InvalidTypeIdException type ->
                type.getTypeId() == null
                        ? "needs a \"kind\""
                        : "does not know the kind \"%s\"".formatted(type.getTypeId());
            case ValueInstantiationException wrong
            when wrong.getCause() instanceof NullPointerException ->
                "has an empty entry in a list here: write it or leave it out";
            case ValueInstantiationException wrong
            when wrong.getCause() != null -> wrong.getCause().getMessage();
            case InputCoercionException beyond ->
                "\"%s\" is larger than any number here: change it".formatted(pathOf(e));
            case MismatchedInputException mismatch
            when mismatch.getTargetType() != null ->
                "\"%s\" must be %s".formatted(pathOf(mismatch), inWords(mismatch.getTargetType()));
            default -> e.getOriginalMessage();
        };
    }

    private static String inWords(Class<?> type) {
        if (type == int.class || type == Integer.class || type == long.class) return "a whole number";
        if (type == double.class || type == Double.class) return "a number";
        if (type == boolean.class || type == Boolean.class) return "true or false";
        if (type == String.class || type == ContentId.class) return "text";
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant ->
                                    ContentJson.STRICT.valueToTree(constant).asString())
                            .toList();
        }
        if (List.class.isAssignableFrom(type)) return "a list";
        return "a group of properties";
    }

    /** The shape of {@code evidence.yaml}. */
    private record EvidenceList(@NotEmpty List<@Valid @NotNull Reference> references) {}
}
