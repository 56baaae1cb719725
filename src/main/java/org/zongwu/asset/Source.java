package org.zongwu.asset;

/** Where the thing came from. Dates are ISO or empty. */
public record Source(
        String acquiredHow,
        String acquiredOn,
        String bookedOn,
        String inUseOn,
        String funding,
        String procurement,
        String contractNo,
        String invoiceNo,
        String voucherNo,
        String supplier,
        String maker,
        String warrantyUntil) {}
