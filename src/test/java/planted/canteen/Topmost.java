package planted.canteen;

import planted.Root;

/** A feature that knows the root. */
public record Topmost(Root root) {}
