/**
 * The school's time: public holidays and make-up days, school breaks, work hours with lunch, school years and terms. One
 * calendar serves every due date and every pause (operations.md 0.2). All of it is immutable and asks no clock.
 */
package org.zongwu.school.calendar;
