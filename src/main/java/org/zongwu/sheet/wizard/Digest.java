package org.zongwu.sheet.wizard;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Tells two dry runs apart to the last value: SHA-256 over what is shown and over the kind's whole plan, component by
 * component; a value it does not know is an error, never left out.
 */
public final class Digest {
    private static final int BUFFER = 1 << 16;

    private final MessageDigest sha;
    private final StringBuilder text = new StringBuilder(BUFFER + 1000);
    private final Map<Class<?>, RecordComponent[]> components = new HashMap<>();

    private Digest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of wrong rows only which they are: a cell that is sent back unmended may come without its line feed. */
    public static String of(
            List<DryRun.Line> fresh, List<DryRun.Change> changed, int same, List<DryRun.Wrong> wrong, Object... plan) {
        List<String> left =
                wrong.stream().map(row -> row.sheet() + "|" + row.row()).toList();
        Digest digest = new Digest();
        digest.put(List.of(fresh, changed, same, left));
        digest.put(List.of(plan));
        digest.flush();
        return HexFormat.of().formatHex(digest.sha.digest());
    }

    private void put(Object value) {
        if (value instanceof String said) {
            text.append(said.length()).append(':').append(said);
        } else if (value instanceof Record whole) {
            record(whole);
        } else if (value instanceof Collection<?> list) {
            text.append(list.size()).append('[');
            list.forEach(this::put);
        } else if (value instanceof Map<?, ?> map) {
            put(map.keySet());
            put(map.values());
        } else if (value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof Optional<?>
                || value instanceof OptionalLong
                || value instanceof LocalDate) {
            put(value.toString());
        } else {
            throw new IllegalArgumentException("no digest of " + value.getClass());
        }
        if (text.length() > BUFFER) {
            flush();
        }
    }

    private void record(Record whole) {
        text.append('(');
        for (RecordComponent component : components.computeIfAbsent(whole.getClass(), Digest::open)) {
            try {
                put(component.getAccessor().invoke(whole));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static RecordComponent[] open(Class<?> kind) {
        RecordComponent[] all = kind.getRecordComponents();
        for (RecordComponent component : all) {
            component.getAccessor().setAccessible(true);
        }
        return all;
    }

    private void flush() {
        sha.update(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }
}
