package org.zongwu.asset.intake;

import org.zongwu.web.Lang;

/** The headings under which the register goes out: the ones under which it comes in again. */
public final class Headings {
    private Headings() {}

    public static String of(String target, Lang lang) {
        return Columns.ALL.stream()
                .filter(column -> column.key().equals(target))
                .map(column -> column.names().get(lang == Lang.ZH ? 0 : 1))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + target));
    }
}
