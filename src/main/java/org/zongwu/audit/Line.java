package org.zongwu.audit;

import java.util.Map;

/** One row of the trail as it is read back. {@code at} is an ISO instant in UTC. */
public record Line(
        long seq,
        String at,
        long personId,
        String person,
        String act,
        String objectKind,
        long objectId,
        String object,
        String detail,
        String detailDigest,
        String hash) {

    public Map<String, Entry.Change> changes() {
        return Detail.read(detail);
    }
}
