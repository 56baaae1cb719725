package org.zongwu.web;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Takes a session that the container dropped out of the registry too. */
public final class SessionEnds implements HttpSessionListener {
    private final Sessions sessions;

    public SessionEnds(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.forget(event.getSession().getId());
    }
}
