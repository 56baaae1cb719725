/** Where the pieces of a lot stand and who keeps them: one card, several rooms, several keepers, with the days. */
package org.zongwu.asset.place;
