package org.zongwu.asset.intake;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zongwu.school.RoomName;

/** Cells that name several rooms or keepers and not how many pieces each has, as exports did once: 格致楼 101 等 3 处, 王芳、李明. */
final class Vague {
    private static final Pattern SOME = Pattern.compile(".*等\\s*\\d+\\s*处");

    private Vague() {}

    /** A comma alone may belong to the name of one room (文印、收发室). */
    static boolean rooms(String written) {
        return SOME.matcher(written).matches()
                || (written.contains("、") && Stream.of(written.split("、", -1)).allMatch(Vague::room));
    }

    static boolean keepers(String written) {
        return SOME.matcher(written).matches() || written.contains("、");
    }

    private static boolean room(String part) {
        return part.matches(".*\\d.*") || !RoomName.read(part).building().isEmpty();
    }
}
