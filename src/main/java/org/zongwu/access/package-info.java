/** Who may do what: roles, permissions and the person signed in. Pure values; knows neither servlets nor SQL. */
package org.zongwu.access;
