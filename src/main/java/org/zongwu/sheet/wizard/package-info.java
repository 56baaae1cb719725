/**
 * One import for every list: a file or pasted cells, columns recognised by their headings, a dry run that writes nothing,
 * one transaction, and a way back. A feature takes part by an {@link org.zongwu.sheet.wizard.ImportKind}.
 */
package org.zongwu.sheet.wizard;
