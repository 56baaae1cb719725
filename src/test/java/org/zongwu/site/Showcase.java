package org.zongwu.site;

import static org.zongwu.access.Permission.PUBLIC;
import static org.zongwu.web.Route.get;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.FieldError;
import org.zongwu.web.Form;
import org.zongwu.web.House;
import org.zongwu.web.Html;
import org.zongwu.web.Option;
import org.zongwu.web.Pager;
import org.zongwu.web.Qr;
import org.zongwu.web.Query;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;
import org.zongwu.web.SortHead;

/** Pages of nothing but tags, filled with hostile text. */
public final class Showcase extends FeatureServlet {
    public static final String HOSTILE = "投影<b>\"仪\"</b> & '幕' ${site.token}";

    private static final String KEY = "key-of-this-form";

    /** What the pages of {@code src/test/webapp} show. */
    public record Model(
            String hostile,
            Form form,
            List<Option> options,
            String steps,
            LocalDate day,
            Temporal moment,
            List<SortHead> heads,
            Pager pager,
            Html qr) {

        public String second() {
            return "乙";
        }

        /** A day that is not known is the one null a page may meet. */
        @SuppressWarnings("NullAway")
        public Temporal never() {
            return null;
        }
    }

    public Showcase(House house) {
        super(house);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                get("", PUBLIC, request -> page(request, "components", refused())),
                get("/clean", PUBLIC, request -> page(request, "components", clean())),
                get("/phone", PUBLIC, request -> page(request, "phone", refused())),
                get("/print", PUBLIC, request -> page(request, "print", clean())),
                get("/confirm", PUBLIC, request -> page(request, "confirm", clean())));
    }

    private static Reply page(Request request, String name, Form form) {
        Query query = request.query();
        return Reply.page(
                "look/" + name,
                new Model(
                        HOSTILE,
                        form,
                        List.of(new Option("a", "甲"), new Option("b\"<", HOSTILE, "小字<i>")),
                        "选择文件|核对|" + HOSTILE,
                        LocalDate.of(2025, 11, 14),
                        Instant.parse("2025-11-14T01:15:00Z"),
                        List.of(
                                new SortHead("编号", query.with("sort", "-code"), "ascending"),
                                new SortHead(HOSTILE, query.with("sort", "name"), "none"),
                                new SortHead("日期", query.with("sort", "day"), "descending")),
                        Pager.of(query, 4860),
                        Qr.of("ZC-2023-0147", HOSTILE)));
    }

    private static Form clean() {
        return new Form(Map.of("way", List.of("a")), Map.of(), List.of(), KEY);
    }

    private static Form refused() {
        String sentence = "单价要填数字，例如 <5680.00>";
        return new Form(
                Map.of(
                        "name", List.of(HOSTILE),
                        "price", List.of("4,699元"),
                        "kind", List.of("b\"<"),
                        "way", List.of("b\"<"),
                        "secret", List.of("never shown"),
                        "note", List.of("两行\n" + HOSTILE),
                        "bulk", List.of("yes"),
                        "tag", List.of("a")),
                Map.of("price", sentence, "got", "取得日期不能晚于今天", "way", "请选择去向", "bulk", "请打勾"),
                List.of(
                        new FieldError("price", "单价", sentence),
                        new FieldError("got", "", "取得日期不能晚于今天"),
                        new FieldError("", "", "别人刚改过")),
                KEY);
    }
}
