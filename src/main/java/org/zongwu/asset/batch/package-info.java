/** Acts on many cards at once: the chosen cards changed together, a lot split into cards. Each is one transaction. */
package org.zongwu.asset.batch;
