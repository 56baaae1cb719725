/**
 * The data folder and the one SQLite file in it. {@link org.zongwu.db.Database} has two doors, {@code read} and
 * {@code write}; whoever is inside holds a {@link org.zongwu.db.Tx}. Nobody else opens a connection.
 */
package org.zongwu.db;
