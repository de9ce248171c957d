package org.hearback.badge;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the words in a badge mean. They are in the jar: signing asks nobody, and nobody can change what was signed. */
class Contexts implements DocumentLoader {
    static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    private final Map<URI, Document> known;

    Contexts() {
        this(Map.of(CREDENTIALS, "/badge/credentials-v2.json", OPEN_BADGES, "/badge/open-badges-3.0.3.json"));
    }

    Contexts(Map<String, String> resources) {
        known = resources.entrySet().stream()
                .collect(Collectors.toMap(entry -> URI.create(entry.getKey()), entry -> read(entry.getValue())));
    }

    @Override
    public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
        var document = known.get(url);
        if (document == null) throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "unknown context " + url);
        return document;
    }

    private static Document read(String resource) {
        try (var content = Objects.requireNonNull(Contexts.class.getResourceAsStream(resource), resource)) {
            return JsonDocument.of(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonLdError e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
