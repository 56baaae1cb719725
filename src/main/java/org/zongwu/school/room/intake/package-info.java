/** Rooms from a list the school has: dry run, booking, taking back. */
package org.zongwu.school.room.intake;
