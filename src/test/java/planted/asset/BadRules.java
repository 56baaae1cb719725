package planted.asset;

import java.sql.Connection;

/** A decision that asks the database itself. */
public record BadRules(Connection connection) {}
