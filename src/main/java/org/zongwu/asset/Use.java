package org.zongwu.asset;

/** 使用信息: in what state, for whom. {@code departmentId} is 0 for none. */
public record Use(AssetState state, long departmentId, String purpose, String note) {}
