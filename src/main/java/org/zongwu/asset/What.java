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
        boolean bulk) {}
