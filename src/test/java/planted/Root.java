package planted;

/** What only the root may be. */
public final class Root {
    private Root() {}
}
