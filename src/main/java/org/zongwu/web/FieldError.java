package org.zongwu.web;

/** One refused field, as a page shows it: {@code path} the input's name, {@code label} its name in words. */
public record FieldError(String path, String label, String text) {}
