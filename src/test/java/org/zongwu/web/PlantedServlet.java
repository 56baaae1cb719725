package org.zongwu.web;

import java.util.List;

/** Routes that no feature has: a test's own handlers behind the real filters, tables and checks. */
public final class PlantedServlet extends FeatureServlet {
    private final transient List<Route> routes;

    public PlantedServlet(House house, List<Route> routes) {
        super(house);
        this.routes = List.copyOf(routes);
    }

    @Override
    public List<Route> routes() {
        return routes;
    }
}
