package planted.asset;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import planted.web.Html;

/** Everything that a feature's class must not do. */
public final class BadServlet {
    static final AtomicInteger COUNT = new AtomicInteger();

    private final ThreadLocal<String> user = new ThreadLocal<>();

    String today(HttpServletRequest http, Connection connection) throws SQLException {
        System.out.println(http.getMethod() + connection.getCatalog());
        return LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")) + user.get() + COUNT.get() + new Html("<b>");
    }
}
