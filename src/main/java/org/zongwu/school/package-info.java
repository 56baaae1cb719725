/**
 * The school itself: people, departments, buildings and rooms, classes, school years, terms and the calendar. What it is
 * called by people (七2, 明德楼203) is brought to one form here, and Chinese text to its pinyin.
 */
package org.zongwu.school;
