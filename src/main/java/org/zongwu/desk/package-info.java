/** The small interface through which a feature puts to-dos and figures on people's desks and answers the search box. */
package org.zongwu.desk;
