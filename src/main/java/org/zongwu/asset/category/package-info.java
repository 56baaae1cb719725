/**
 * The classes of assets in all editions (a bare code means different things in 1994, 2010 and 2022), what a new card of a
 * class starts with, and the school's own classes beside.
 */
package org.zongwu.asset.category;
