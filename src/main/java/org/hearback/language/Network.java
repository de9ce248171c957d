package org.hearback.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A network in ONNX form. Thread-safe; each run uses one core, since many people write at once. The same numbers give the
 * same numbers on one machine.
 */
final class Network implements AutoCloseable {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    // a session that is closed while it runs takes the whole process with it
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private boolean closed;

    private interface Opening {
        OrtSession open(OrtEnvironment environment, SessionOptions options) throws OrtException;
    }

    private Network(String name, Opening opening) {
        try (var options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(SessionOptions.OptLevel.ALL_OPT);
            session = opening.open(environment, options);
        } catch (OrtException e) {
            throw new UncheckedIOException(new IOException("%s is not a model".formatted(name), e));
        }
    }

    /** @throws UncheckedIOException when the file is missing or no network */
    static Network read(Path file) {
        return new Network(
                file.toString(), (environment, options) -> environment.createSession(file.toString(), options));
    }

    /** @param name for the message when it is none */
    static Network of(String name, byte[] model) {
        return new Network(name, (environment, options) -> environment.createSession(model, options));
    }

    /**
     * Reads one row of tokens.
     *
     * @param whole inputs of whole numbers, by their names
     * @param broken inputs of floating-point numbers, by their names
     * @return the outputs, each an array of arrays whose first place is the row
     * @throws IllegalStateException once it is closed
     */
    List<Object> run(Map<String, long[]> whole, Map<String, float[]> broken) {
        use.readLock().lock();
        try {
            if (closed) throw new IllegalStateException("the language model is closed");
            return runOpen(whole, broken);
        } finally {
            use.readLock().unlock();
        }
    }

    private List<Object> runOpen(Map<String, long[]> whole, Map<String, float[]> broken) {
        var tensors = new HashMap<String, OnnxTensor>();
        try {
            for (var row : whole.entrySet())
                tensors.put(
                        row.getKey(),
                        OnnxTensor.createTensor(
                                environment, LongBuffer.wrap(row.getValue()), shape(row.getValue().length)));
            for (var row : broken.entrySet())
                tensors.put(
                        row.getKey(),
                        OnnxTensor.createTensor(
                                environment, FloatBuffer.wrap(row.getValue()), shape(row.getValue().length)));
            try (var result = session.run(tensors)) {
                var outputs = new ArrayList<Object>();
                for (var output : result) outputs.add(output.getValue().getValue());
                return outputs;
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the language model cannot be run", e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private static long[] shape(int length) {
        return new long[] {1, length};
    }

    @Override
    public void close() {
        use.writeLock().lock();
        try {
            if (!closed) session.close();
            closed = true;
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        } finally {
            use.writeLock().unlock();
        }
    }
}
