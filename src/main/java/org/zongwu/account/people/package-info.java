/**
 * The school's people: the list, a person's page and form, his account, roles and sessions, first passwords on slips, and
 * the table of rights.
 */
package org.zongwu.account.people;
