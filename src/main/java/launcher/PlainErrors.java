package launcher;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** What a request sees that Tomcat refuses before the program is asked: a plain sentence, no version, no stack trace. */
public final class PlainErrors extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/plain");
            response.setCharacterEncoding("UTF-8");
            response.getReporter().write("这个请求不能处理 / This request cannot be answered (" + response.getStatus() + ")\n");
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("client gone", gone);
        }
    }
}
