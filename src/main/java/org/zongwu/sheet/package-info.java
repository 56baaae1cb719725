/** Tables in and out: what a file holds, whatever its kind (xlsx, xls, csv, pasted cells), and lists as xlsx and csv. */
package org.zongwu.sheet;
