/**
 * What a sheet means: which row is its head, which column is what ({@link org.zongwu.sheet.table.Recogniser}), what stands
 * above the head, and which rows are things, sums or signatures. A feature brings its own list of
 * {@link org.zongwu.sheet.table.ColumnKind}s; nothing here knows of assets or people.
 */
package org.zongwu.sheet.table;
