package launcher;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** What a request sees that Tomcat refuses before the program is asked: a plain sentence, no version, no stack trace. */
public final class PlainErrors extends ErrorReportValve {
    public PlainErrors() {
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/plain");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.getReporter().write("这个请求不能处理 / This request cannot be answered (" + response.getStatus() + ")\n");
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("client gone", gone);
        }
    }
}
