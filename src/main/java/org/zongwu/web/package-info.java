/**
 * How a request becomes an answer. A {@link org.zongwu.web.FeatureServlet} holds its {@link org.zongwu.web.Route}s; a
 * handler takes a {@link org.zongwu.web.Request} and returns a {@link org.zongwu.web.Reply}. Pages see two things: their
 * own {@code model} and the {@link org.zongwu.web.Site} around it.
 */
package org.zongwu.web;
