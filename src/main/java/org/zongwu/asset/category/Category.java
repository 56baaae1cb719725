package org.zongwu.asset.category;

/**
 * A class of assets: edition, code and name belong together (a bare code means different things in different editions).
 * {@code lifeMonths} is the life to preload; {@code depreciates} is false for land, books, relics, plants and animals.
 */
public record Category(
        long id,
        String edition,
        String code,
        String name,
        long parentId,
        String path,
        int lifeMonths,
        boolean depreciates,
        String unit,
        int version) {

    public String label() {
        return code + " " + name;
    }
}
