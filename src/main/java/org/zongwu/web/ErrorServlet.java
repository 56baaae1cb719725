package org.zongwu.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Errors that no feature answered: an unknown address, a page that failed while it was written. */
public final class ErrorServlet extends HttpServlet {
    private final Answer answer;

    public ErrorServlet(House house) {
        this.answer = new Answer(house);
    }

    @Override
    protected void service(HttpServletRequest http, HttpServletResponse response) throws IOException {
        Object status = http.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object thrown = http.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown instanceof Exception fault) {
            answer.send(http, response, answer.fault(http, fault));
        } else if (status instanceof Integer code && code != 404 && code < 500) {
            answer.problem(http, response, code, Message.of("site.error.other.text"), "");
        } else if (status instanceof Integer code && code >= 500) {
            answer.send(http, response, answer.fault(http, new IOException("status " + code)));
        } else {
            answer.problem(http, response, 404, Message.of("site.error.404.text"), "");
        }
    }
}
