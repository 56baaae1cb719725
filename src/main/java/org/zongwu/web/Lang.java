package org.zongwu.web;

import java.util.Locale;

/** The two languages of every page. Chinese is the base. */
public enum Lang {
    ZH("zh-CN", ""),
    EN("en", "_en");

    private final String tag;
    private final String suffix;

    Lang(String tag, String suffix) {
        this.tag = tag;
        this.suffix = suffix;
    }

    public String tag() {
        return tag;
    }

    public String suffix() {
        return suffix;
    }

    public Lang other() {
        return this == ZH ? EN : ZH;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** English only for a browser that asks for it before Chinese; without a wish, Chinese. */
    public static Lang wished(String acceptLanguage) {
        String wish = acceptLanguage == null ? "" : acceptLanguage.trim().toLowerCase(Locale.ROOT);
        int zh = wish.indexOf("zh");
        int en = wish.indexOf("en");
        return en >= 0 && (zh < 0 || en < zh) ? EN : ZH;
    }

    public static Lang named(String tag) {
        return tag.startsWith("en") ? EN : ZH;
    }
}
