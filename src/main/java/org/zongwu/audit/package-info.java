/** The trail of changes: who, when, what, from, to; one row a change, chained by hash, written in the change's own transaction. */
package org.zongwu.audit;
