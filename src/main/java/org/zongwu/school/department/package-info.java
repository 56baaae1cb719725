/** Departments (处室、年级组、教研组): their list and form. */
package org.zongwu.school.department;
