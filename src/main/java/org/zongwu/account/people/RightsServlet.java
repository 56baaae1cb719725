package org.zongwu.account.people;

import static org.zongwu.access.Permission.RIGHTS_VIEW;
import static org.zongwu.web.Route.get;

import java.util.Arrays;
import java.util.List;
import org.zongwu.access.Matter;
import org.zongwu.access.Role;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.House;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 身份能做什么: the program's own table of rights in the words 办 批 看 —. */
public final class RightsServlet extends FeatureServlet {

    public RightsServlet(House house) {
        super(house);
    }

    @Override
    public List<Route> routes() {
        return List.of(get("", RIGHTS_VIEW, this::show));
    }

    private Reply show(Request request) {
        List<String> roles = Arrays.stream(Role.values())
                .map(role -> PeopleViews.role(request, role))
                .toList();
        List<PeoplePages.RightsRow> rows = Arrays.stream(Matter.values())
                .map(matter -> new PeoplePages.RightsRow(
                        request.t("people.matter." + matter.name()),
                        Arrays.stream(Role.values())
                                .map(role -> word(request, matter.word(role)))
                                .toList()))
                .toList();
        return Reply.page("people/rights", new PeoplePages.Rights(roles, rows));
    }

    private static PeoplePages.Word word(Request request, Matter.Word word) {
        return new PeoplePages.Word(request.t("people.word." + word.name()), word.compareTo(Matter.Word.DO) >= 0);
    }
}
