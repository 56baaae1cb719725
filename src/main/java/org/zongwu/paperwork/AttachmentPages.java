package org.zongwu.paperwork;

import java.time.Instant;
import java.util.List;
import org.zongwu.web.Dates;
import org.zongwu.web.Form;

/** What pages show of attachments: the block on the page of what they belong to, and the page that asks before one goes. */
public final class AttachmentPages {
    private AttachmentPages() {}

    /** {@code form} adds one; it is shown only when {@code open}. */
    public record Block(List<Item> pictures, List<Item> files, Form form, String addAction, boolean open) {}

    public record Item(String openHref, String removeHref, String title, String name, String size, String added) {}

    public record Removal(Form form, Item item, boolean picture, String of, String backHref) {}

    /** {@code address} is that of the attachments, below the page of what they belong to. */
    public static Block block(List<Attachment> all, String address, Form form, boolean open) {
        return new Block(
                all.stream()
                        .filter(Attachment::picture)
                        .map(one -> item(one, address))
                        .toList(),
                all.stream()
                        .filter(one -> !one.picture())
                        .map(one -> item(one, address))
                        .toList(),
                form,
                address,
                open);
    }

    public static Item item(Attachment one, String address) {
        String own = address + "/" + one.id();
        return new Item(
                own,
                own + "/removal",
                one.title(),
                one.name(),
                one.size(),
                one.addedBy() + " " + Dates.text(Instant.parse(one.addedAt())));
    }
}
