package org.zongwu.asset.list;

import java.util.OptionalLong;
import org.zongwu.asset.AssetState;
import org.zongwu.asset.Book;

/**
 * One line of a list as stored; money in 分, {@code here} are the pieces at the place the list
 * looks at, else all; {@code netFen} is empty while no accumulated depreciation is known.
 */
public record AssetRow(
        long id,
        int version,
        String number,
        String stateNumber,
        String name,
        String brand,
        String model,
        String category,
        String place,
        String keeper,
        String department,
        String acquiredOn,
        int quantity,
        int here,
        String unit,
        OptionalLong priceFen,
        long costFen,
        long depreciatedFen,
        OptionalLong netFen,
        Book book,
        AssetState state) {

    public String spec() {
        return (brand + " " + model).strip();
    }
}
