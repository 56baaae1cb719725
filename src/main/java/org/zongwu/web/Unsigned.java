package org.zongwu.web;

import jakarta.servlet.http.HttpSession;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The sessions before sign-in. Anybody opens one by asking for the sign-in page, so the oldest gives way. Thread-safe. */
final class Unsigned {
    static final int MOST = 1000;

    private final Map<String, HttpSession> sessions = new LinkedHashMap<>();

    /** Answers the one that must end, when this is one too many. */
    synchronized Optional<HttpSession> add(HttpSession newest) {
        sessions.put(newest.getId(), newest);
        Iterator<HttpSession> all = sessions.values().iterator();
        Optional<HttpSession> oldest = sessions.size() > MOST ? Optional.of(all.next()) : Optional.empty();
        oldest.ifPresent(one -> all.remove());
        return oldest;
    }

    synchronized void remove(String id) {
        sessions.remove(id);
    }
}
