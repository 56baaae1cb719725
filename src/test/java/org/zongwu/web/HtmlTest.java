package org.zongwu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

final class HtmlTest {

    @Test
    void everySignThatMeansSomethingInMarkupIsEscaped() {
        assertEquals("&lt;i&gt;&#34;&#39;&amp;${1+1}", Html.text("<i>\"'&${1+1}"));
        assertEquals("a\uFFFDb", Html.text("a\0b"));
    }

    @Test
    void plainTextIsNotCopied() {
        String plain = "明德楼 203 🏫";

        assertSame(plain, Html.text(plain));
    }

    @Test
    void onlyAValueOfTypeHtmlIsMarkup() {
        assertEquals("<b>bold</b>", Html.text(new Html("<b>bold</b>")));
        assertEquals("", Html.text(null));
        assertEquals("3", Html.text(3));
    }
}
