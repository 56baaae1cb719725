/**
 * Lists going out as files: the same {@link org.zongwu.sheet.write.Table} as {@code .xlsx} or {@code .csv}, written row by
 * row, so that a hundred thousand rows need no more memory than a hundred. Text stays text: nothing that a person typed
 * becomes a formula (T-7).
 */
package org.zongwu.sheet.write;
