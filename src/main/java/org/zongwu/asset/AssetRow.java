package org.zongwu.asset;

/** One line of a list, ready to print. {@code net} is a dash while no accumulated depreciation is known. */
public record AssetRow(
        long id,
        String number,
        String name,
        String spec,
        String place,
        String keeper,
        String acquiredOn,
        int quantity,
        String cost,
        String net,
        String stateKind,
        String state) {}
