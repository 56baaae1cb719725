/** 花名册: people come in through the import wizard, with or without accounts; what the house must not keep stays out. */
package org.zongwu.account.roster;
