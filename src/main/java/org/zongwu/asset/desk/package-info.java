/** What the register puts on people's desks, and what it answers to the search box. */
package org.zongwu.asset.desk;
