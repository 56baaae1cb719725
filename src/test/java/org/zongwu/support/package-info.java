/**
 * What tests stand on: a small school on a copied file, one server a JVM with a clock that can be set, and a browser
 * without scripts.
 */
package org.zongwu.support;
