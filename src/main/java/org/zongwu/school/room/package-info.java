/** Buildings, floors and rooms: their list, the forms, renaming and closing. */
package org.zongwu.school.room;
