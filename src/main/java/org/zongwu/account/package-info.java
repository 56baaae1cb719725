/** Accounts: setting up a new school, signing in and out, passwords, and the sessions of a person. */
package org.zongwu.account;
