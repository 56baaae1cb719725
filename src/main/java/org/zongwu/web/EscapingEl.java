package org.zongwu.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jasper.JspCompilationContext;
import org.apache.jasper.compiler.ELInterpreter;
import org.apache.jasper.compiler.JspUtil;

/**
 * Escapes every {@code ${…}} in template text when a page is compiled; attribute values of tags pass through as they
 * are, so nothing is escaped twice. A bare sentence, {@code ${site.t('key')}}, which is half of all expressions, becomes a
 * plain call: the same words without looking for the method by its name each time. Named in web.xml, so any container
 * that compiles our pages uses it.
 */
public final class EscapingEl implements ELInterpreter {
    private static final Pattern SENTENCE = Pattern.compile("\\$\\{site\\.t\\('([\\w.]+)'\\)}");

    @Override
    public String interpreterCall(
            JspCompilationContext context, boolean tagFile, String expression, Class<?> type, String functions) {
        boolean template = isTemplateText();
        Matcher sentence = SENTENCE.matcher(expression);
        if (sentence.matches() && (template || type == String.class)) {
            String page = tagFile ? "this.getJspContext()" : "_jspx_page_context";
            String call = "org.zongwu.web.Site.said(" + page + ", \"" + sentence.group(1) + "\")";
            return template ? "org.zongwu.web.Html.text(" + call + ")" : call;
        }
        return template
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
