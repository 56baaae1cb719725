package org.zongwu;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.SessionTrackingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zongwu.db.Refusal;
import org.zongwu.web.CrowdFilter;
import org.zongwu.web.DayFilter;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.HeadersFilter;
import org.zongwu.web.Lang;
import org.zongwu.web.SessionEnds;
import org.zongwu.web.Texts;

/**
 * Hangs the {@link School} into the servlet container: filters, servlets, session cookie. A data folder it cannot work on
 * is answered with one sentence in the system property {@code zongwu.refusal}, which the launcher prints.
 */
public final class App implements ServletContextListener {
    /** The context attribute under which a test hands over its own {@link Launch}. */
    public static final String LAUNCH = "zongwu.launch";

    private static final Logger LOG = LoggerFactory.getLogger(App.class);
    private static final int CLIENT_MOST = 64;

    private Optional<School> school = Optional.empty();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        try {
            Launch launch = context.getAttribute(LAUNCH) instanceof Launch given ? given : Launch.ofSystem();
            School opened = School.open(launch, context);
            school = Optional.of(opened);
            context.setAttribute(School.class.getName(), opened);
            mount(context, opened);
        } catch (Refusal refusal) {
            Texts texts = new Texts(School.BUNDLES);
            Object[] arguments = refusal.arguments().toArray();
            String sentence = texts.text(Lang.ZH, refusal.key(), arguments) + " / "
                    + texts.text(Lang.EN, refusal.key(), arguments);
            System.setProperty("zongwu.refusal", sentence);
            LOG.error("{}", sentence);
            throw refusal;
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        school.ifPresent(School::close);
        school = Optional.empty();
    }

    private static void mount(ServletContext context, School school) {
        context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
        context.getSessionCookieConfig().setName("ZWSESSION");
        context.getSessionCookieConfig().setHttpOnly(true);
        context.getSessionCookieConfig().setAttribute("SameSite", "Lax");
        context.addListener(new SessionEnds(school.house().sessions()));
        // the container's own refusals (a closed address, WEB-INF) reach the error page without passing REQUEST
        filter(context, "headers", new HeadersFilter(school::hosts), DispatcherType.REQUEST, DispatcherType.ERROR);
        filter(context, "crowd", new CrowdFilter(CLIENT_MOST), DispatcherType.REQUEST);
        filter(context, "day", new DayFilter(school.house().clock(), school::begin), DispatcherType.REQUEST);
        school.servlets().forEach((address, servlet) -> servlet(context, address, servlet));
        context.addServlet("error", new org.zongwu.web.ErrorServlet(school.house()))
                .addMapping("/error");
    }

    private static void filter(ServletContext context, String name, Filter filter, DispatcherType... types) {
        context.addFilter(name, filter).addMappingForUrlPatterns(EnumSet.copyOf(List.of(types)), false, "/*");
    }

    private static void servlet(ServletContext context, String address, FeatureServlet servlet) {
        ServletRegistration.Dynamic added = context.addServlet(address, servlet);
        Set<String> taken = address.equals("/") ? added.addMapping("") : added.addMapping(address, address + "/*");
        if (!taken.isEmpty()) {
            throw new IllegalStateException("address taken twice: " + taken);
        }
        String temp = school(context).house().spool().folder().toString();
        added.setMultipartConfig(
                new MultipartConfigElement(temp, FeatureServlet.UPLOAD_BYTES, FeatureServlet.UPLOAD_BYTES, 1 << 16));
    }

    /** The school that this context serves; for the tests of the whole site. */
    public static School school(ServletContext context) {
        return (School) context.getAttribute(School.class.getName());
    }

    /** First words of {@code java -jar zongwu.war}: {@code verify}. Answers with the exit code. */
    public static int command(List<String> words) {
        return Commands.run(words);
    }
}
