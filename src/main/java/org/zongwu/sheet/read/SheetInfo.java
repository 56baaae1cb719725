package org.zongwu.sheet.read;

/** A sheet of a workbook; {@code index} counts from 0. Hidden ones are offered as well, and said to be hidden. */
public record SheetInfo(int index, String name, boolean hidden) {}
