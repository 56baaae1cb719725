package planted.demo;

import planted.asset.Sideways;

/** The demo may see every feature. */
public record Allowed(Sideways card) {}
