package planted.access;

import planted.web.Html;

/** A low layer that knows a higher one. */
public record Upward(Html html) {}
