/**
 * Tables in and out: {@link org.zongwu.sheet.read} reads whatever a file is (xlsx, xls, csv, pasted cells), {@link
 * org.zongwu.sheet.table} finds out what its columns and rows mean, {@link org.zongwu.sheet.write} writes lists as xlsx and
 * csv, {@link org.zongwu.sheet.wizard} leads a person through an import.
 */
package org.zongwu.sheet;
