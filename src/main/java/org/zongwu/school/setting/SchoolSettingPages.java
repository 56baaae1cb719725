package org.zongwu.school.setting;

import org.zongwu.web.Form;

/** What the page of the school's own name shows. */
public final class SchoolSettingPages {
    private SchoolSettingPages() {}

    public record School(Form form) {}
}
