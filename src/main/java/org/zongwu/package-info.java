/** The whole program. {@link org.zongwu.App} puts it together; every other class lies in a package with a job of its own. */
package org.zongwu;
