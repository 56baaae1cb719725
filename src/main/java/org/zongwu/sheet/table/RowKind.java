package org.zongwu.sheet.table;

/** What a row of a sheet is. Only {@link #DATA} is read as a thing; the others are skipped and said so. */
public enum RowKind {
    /** Above the head, or the title again on the next printed page, or a section's name across the sheet. */
    TITLE,
    /** The head, the head again in mid-file, or the numbers of the columns below it. */
    HEADING,
    DATA,
    /** 小计, 本页合计, 教务处合计. */
    SUBTOTAL,
    /** 合计, 总计: its figures are compared with what was read. */
    TOTAL,
    /** 制表人, 审核人, 打印日期. */
    SIGNATURE,
    /** 注: …, 说明: … below the table. */
    NOTE,
    /** A form's row that only has its number. */
    BLANK
}
