package org.hearback;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.stream.Stream;

/** Records that differ from others in a few fields. */
public final class TestRecords {
    private TestRecords() {}

    /** The same record with other values in the fields named. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> R with(R original, Map<String, Object> others) {
        var fields = original.getClass().getRecordComponents();
        var unknown = others.keySet().stream()
                .filter(name ->
                        Stream.of(fields).noneMatch(field -> field.getName().equals(name)))
                .toList();
        if (!unknown.isEmpty()) throw new IllegalArgumentException("No field " + unknown);
        var types = Stream.of(fields).map(field -> field.getType()).toArray(Class<?>[]::new);
        try {
            var values = new Object[fields.length];
            for (var i = 0; i < fields.length; i++) {
                var name = fields[i].getName();
                values[i] = others.containsKey(name)
                        ? others.get(name)
                        : fields[i].getAccessor().invoke(original);
            }
            return (R) original.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) throw refused;
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
