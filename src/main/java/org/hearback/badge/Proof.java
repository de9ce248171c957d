package org.hearback.badge;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.multibase.Multibase;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Signs JSON-LD by the W3C's Data Integrity suite {@code eddsa-rdfc-2022}: what is signed is the meaning, so spaces and
 * the order of fields may change, and nothing else.
 */
@Component
class Proof {
    private static final String CONTEXT = "@context";

    private final DocumentLoader contexts;

    Proof() {
        this(new Contexts());
    }

    Proof(DocumentLoader contexts) {
        this.contexts = contexts;
    }

    /**
     * A copy of the document with a proof.
     *
     * @param method where anybody finds the public half of the key
     * @param created without its fraction of a second
     */
    ObjectNode sign(ObjectNode document, SigningKey key, String method, Instant created) {
        var proof = document.objectNode()
                .put("type", "DataIntegrityProof")
                .put("cryptosuite", "eddsa-rdfc-2022")
                .put("created", created.truncatedTo(ChronoUnit.SECONDS).toString())
                .put("verificationMethod", method)
                .put("proofPurpose", "assertionMethod");
        var signature = key.sign(digest(document, proof));
        var signed = document.deepCopy();
        signed.set("proof", proof.put("proofValue", Multibase.BASE_58_BTC.encode(signature)));
        return signed;
    }

    private byte[] digest(ObjectNode document, ObjectNode proof) {
        var options = document.objectNode();
        options.set(CONTEXT, document.get(CONTEXT));
        options.setAll(proof);
        return ByteBuffer.allocate(64)
                .put(DigestUtils.sha256(canonical(options)))
                .put(DigestUtils.sha256(canonical(document)))
                .array();
    }

    /** The RDF statements of a document in their canonical order, as N-Quads. */
    String canonical(ObjectNode document) {
        try {
            var statements = RdfCanon.create("SHA-256");
            JsonLd.toRdf(JsonDocument.of(new StringReader(document.toString())))
                    .loader(contexts)
                    .provide(statements);
            var written = new StringWriter();
            statements.provide(new NQuadsWriter(written));
            return written.toString();
        } catch (JsonLdError | RdfConsumerException e) {
            throw new IllegalStateException(e);
        }
    }
}
