package org.zongwu.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All sentences of the program in both languages, read once from {@code messages/*.properties} (UTF-8). There is no
 * fallback to the machine's language; an unknown key is a fault, not a question mark on a page. Thread-safe.
 */
public final class Texts {
    private final Map<Lang, Map<String, String>> patterns = new EnumMap<>(Lang.class);
    private final Map<Lang, Map<String, MessageFormat>> formats = new EnumMap<>(Lang.class);

    public Texts(List<String> bundles) {
        for (Lang lang : Lang.values()) {
            Map<String, String> all = new HashMap<>();
            bundles.forEach(bundle -> all.putAll(load(bundle + lang.suffix())));
            patterns.put(lang, all);
            formats.put(lang, new ConcurrentHashMap<>());
        }
    }

    public String text(Lang lang, Message message) {
        return text(lang, message.key(), message.arguments().toArray());
    }

    /** Arguments may be messages themselves; numbers are grouped, so years and document numbers are passed as text. */
    public String text(Lang lang, String key, Object... arguments) {
        String pattern = patterns.get(lang).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for " + key + " in " + lang);
        }
        if (arguments.length == 0) {
            return pattern.indexOf('\'') < 0 ? pattern : pattern.replace("''", "'");
        }
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = arguments[i] instanceof Message inner ? text(lang, inner) : arguments[i];
        }
        MessageFormat format = formats.get(lang).computeIfAbsent(key, k -> new MessageFormat(pattern, lang.locale()));
        return ((MessageFormat) format.clone()).format(shown);
    }

    public boolean knows(String key) {
        return patterns.get(Lang.ZH).containsKey(key);
    }

    private static Map<String, String> load(String name) {
        Properties properties = new Properties();
        try (var in = Texts.class.getResourceAsStream("/messages/" + name + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("messages/" + name + ".properties is not in the program");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> read = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> read.put(key, properties.getProperty(key)));
        return read;
    }
}
