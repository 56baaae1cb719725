package planted.home;

import planted.asset.Sideways;

/** The desk that looks at a feature past {@code desk.Desk}. */
public record Past(Sideways card) {}
