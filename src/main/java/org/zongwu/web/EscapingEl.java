package org.zongwu.web;

import org.apache.jasper.JspCompilationContext;
import org.apache.jasper.compiler.ELInterpreter;
import org.apache.jasper.compiler.JspUtil;

/**
 * Escapes every {@code ${…}} in template text when a page is compiled; attribute values of tags pass through as they
 * are, so nothing is escaped twice. Named in web.xml, so any container that compiles our pages uses it.
 */
public final class EscapingEl implements ELInterpreter {

    @Override
    public String interpreterCall(
            JspCompilationContext context, boolean tagFile, String expression, Class<?> type, String functions) {
        return isTemplateText()
                ? "org.zongwu.web.Html.text(" + JspUtil.interpreterCall(tagFile, expression, Object.class, functions)
                        + ")"
                : JspUtil.interpreterCall(tagFile, expression, type, functions);
    }

    private static boolean isTemplateText() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.skip(2).findFirst())
                .map(frame -> frame.getMethodName().equals("visit")
                        && frame.getMethodType()
                                .parameterType(0)
                                .getSimpleName()
                                .equals("ELExpression"))
                .orElse(false);
    }
}
