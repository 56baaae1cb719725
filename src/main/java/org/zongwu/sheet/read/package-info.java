/**
 * Tables out of files and pasted cells: {@link org.zongwu.sheet.read.Workbook} finds out by its content what a file is
 * and hands over its rows one by one, whatever it is: Excel's three formats, web pages saved as .xls, text. Everything
 * read here is foreign: nothing is held that a hostile file could make large, and what cannot be read is answered by an
 * {@link org.zongwu.sheet.read.Unreadable} with a sentence.
 */
package org.zongwu.sheet.read;
