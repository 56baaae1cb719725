package launcher;

import java.io.CharArrayWriter;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.AbstractAccessLogValve;

/** The access log: no query strings, and nothing of the suggestion box (the minute would tell who wrote). */
final class Access extends AbstractAccessLogValve {
    private final DailyFile file;

    Access(DailyFile file) {
        this.file = file;
        setPattern("%h %t %m %U %s %B %D");
        setConditionUnless("zongwu.unlogged");
    }

    @Override
    public void log(Request request, Response response, long nanoseconds) {
        if (!isBox(request)) {
            super.log(request, response, nanoseconds);
        }
    }

    @Override
    protected void log(CharArrayWriter message) {
        file.append(message + System.lineSeparator());
    }

    /** Also what Tomcat refuses before any filter can mark it; an address too broken to decode is judged as it came. */
    private static boolean isBox(Request request) {
        String path = Optional.ofNullable(request.getDecodedRequestURI()).orElse(request.getRequestURI());
        return path != null && (path.equals("/box") || path.startsWith("/box/") || path.startsWith("/box;"));
    }
}
