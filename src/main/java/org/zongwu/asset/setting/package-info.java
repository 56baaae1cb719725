/** What the school sets for its register: from which price a thing is a fixed asset, and how cards are numbered. */
package org.zongwu.asset.setting;
