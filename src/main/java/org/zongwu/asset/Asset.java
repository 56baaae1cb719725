package org.zongwu.asset;

import java.util.OptionalLong;
import org.jdbi.v3.core.mapper.Nested;
import org.zongwu.paperwork.Attachment;

/**
 * A card as stored. {@code place} and {@code keeper} say in words what its places say in rows; {@code netFen} is empty
 * while no accumulated depreciation is known.
 */
public record Asset(
        long id,
        int version,
        String number,
        String stateNumber,
        Book book,
        @Nested What what,
        @Nested Worth worth,
        @Nested Source source,
        @Nested Use use,
        OptionalLong netFen,
        String place,
        String keeper,
        String voidReason,
        String voidedAt,
        String createdAt) {

    /** Whose attachments hang on this card. */
    public Attachment.Owner owner() {
        return new Attachment.Owner("asset", id);
    }

    /** The same with its places and keepers in other words. */
    public Asset standing(String where, String who) {
        return new Asset(
                id,
                version,
                number,
                stateNumber,
                book,
                what,
                worth,
                source,
                use,
                netFen,
                where,
                who,
                voidReason,
                voidedAt,
                createdAt);
    }

    public boolean voided() {
        return !voidedAt.isEmpty();
    }
}
