package org.zongwu.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.zongwu.access.Permission;

/**
 * One line of a servlet's route table: method, path below the servlet ({@code "/{id}/edit"}), who may, and the handler.
 * It cannot be built without a permission.
 */
public record Route(String method, String path, Permission permission, Body body, Handler handler) {

    /** What a POST may carry. */
    public enum Body {
        NONE,
        FIELDS,
        UPLOAD
    }

    @FunctionalInterface
    public interface Handler {
        Reply handle(Request request);
    }

    public static Route get(String path, Permission permission, Handler handler) {
        return new Route("GET", path, permission, Body.NONE, handler);
    }

    public static Route post(String path, Permission permission, Handler handler) {
        return new Route("POST", path, permission, Body.FIELDS, handler);
    }

    /** A POST with a file; only for people who are signed in. */
    public static Route upload(String path, Permission permission, Handler handler) {
        if (permission == Permission.PUBLIC) {
            throw new IllegalArgumentException("uploads need a sign-in: " + path);
        }
        return new Route("POST", path, permission, Body.UPLOAD, handler);
    }

    /** The values of the path's parameters, when this route's path is meant. */
    Optional<Map<String, String>> match(String actual) {
        String[] wanted = path.split("/", -1);
        String[] given = actual.split("/", -1);
        if (wanted.length != given.length) {
            return Optional.empty();
        }
        Map<String, String> found = new LinkedHashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{")) {
                found.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }
}
