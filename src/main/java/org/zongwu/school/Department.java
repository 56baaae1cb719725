package org.zongwu.school;

/** A department (处室、年级组、教研组). {@code headId} is 0 when nobody leads it. */
public record Department(long id, String name, long headId, boolean closed, int version) {}
