package org.zongwu.asset;

import java.util.ArrayList;
import java.util.List;
import org.zongwu.web.Request;

/** The filters of a list in words, for its print and its heading. */
final class Conditions {
    private Conditions() {}

    static String of(Request request, AssetFilter filter, long cards) {
        List<String> said = new ArrayList<>();
        said.add(
                filter.book().isEmpty()
                        ? request.t("asset.book.all")
                        : request.t("asset.book." + Book.valueOf(filter.book()).name()));
        add(said, request, "q", filter.text());
        add(said, request, "keeper", filter.keeper());
        add(said, request, "state", filter.state().isEmpty() ? "" : request.t("asset.state." + filter.state()));
        add(said, request, "from", filter.from());
        add(said, request, "to", filter.to());
        add(said, request, "costFrom", filter.costFrom());
        add(said, request, "costTo", filter.costTo());
        add(said, request, "lacking", filter.lacking().isEmpty() ? "" : request.t("asset.lacking." + filter.lacking()));
        said.add(request.t("asset.conditions.cards", cards));
        return String.join(request.t("asset.conditions.join"), said);
    }

    private static void add(List<String> said, Request request, String name, String value) {
        if (!value.isEmpty()) {
            said.add(request.t("asset.condition." + name, value));
        }
    }
}
