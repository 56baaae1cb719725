package planted.asset;

import planted.canteen.Topmost;

/** A feature that knows another. */
public record Sideways(Topmost other) {}
