/**
 * Ledgers coming in (the heart of the register): which columns a ledger may have, how a row of it is understood, what it
 * would do to the register, and doing it.
 */
package org.zongwu.asset.intake;
