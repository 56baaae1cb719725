/** The desk of the person signed in, and the word whether the program is well. */
package org.zongwu.home;
