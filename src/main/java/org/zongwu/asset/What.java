package org.zongwu.asset;

/** 基本信息: what the thing is. {@code categoryId} is 0 while the category is not settled. */
public record What(
        String name,
        long categoryId,
        String oldCategory,
        String brand,
        String model,
        String serial,
        String unit,
        int quantity,
        boolean bulk) {

    What withSerial(String other) {
        return new What(name, categoryId, oldCategory, brand, model, other, unit, quantity, bulk);
    }

    public What withQuantity(int pieces) {
        return new What(name, categoryId, oldCategory, brand, model, serial, unit, pieces, bulk);
    }

    public What withCategory(long other) {
        return new What(name, other, oldCategory, brand, model, serial, unit, quantity, bulk);
    }
}
