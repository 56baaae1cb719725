package org.zongwu.asset;

import java.util.OptionalLong;

/**
 * 财务信息, all money in 分. The value {@code costFen} is the truth; {@code priceFen} is the price as written and may miss
 * it by rounding. {@code depreciatedFen} is what finance gives, as of the end of {@code depreciatedMonth} (YYYY-MM, or
 * empty when nothing was given).
 */
public record Worth(
        OptionalLong priceFen,
        long costFen,
        ValueKind valueKind,
        long fiscalFen,
        int lifeMonths,
        long depreciatedFen,
        String depreciatedMonth) {}
