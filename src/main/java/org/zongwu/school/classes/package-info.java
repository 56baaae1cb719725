/** The classes of pupils: their list and form, with form teacher and room. */
package org.zongwu.school.classes;
