/**
 * A pasted 花名册: what its columns hold is told by their content, so that ID numbers, bank cards, birth dates and home
 * addresses are left out before anything is kept (只收必要的个人信息: 个人信息保护法 art. 6), whatever their headings say.
 */
package org.zongwu.school.roster;
