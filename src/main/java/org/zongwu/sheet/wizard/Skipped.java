package org.zongwu.sheet.wizard;

/** A row that is no data, and why: {@code reason} is one of title, head, subtotal, total, sign, blank. */
public record Skipped(String sheet, int number, String reason, String text) {}
