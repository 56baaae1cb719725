/** The list of cards: what it looks for, its columns and totals. Reports and batches ask it for the rows they mean. */
package org.zongwu.asset.list;
