/** What the school says of itself: its name, and whom people ask when something fails. */
package org.zongwu.school.setting;
