package planted.asset;

import java.util.List;

/** Pages that are handed what no page can read. */
public final class BadPages {
    private BadPages() {}

    record Hidden(String name) {}

    /** Open itself, but hands out the hidden one. */
    public record Open(List<Hidden> rows) {}
}
