/** The audit trail as files: {@code audit} itself stands left of all sheets. */
package org.zongwu.sheet.trail;
