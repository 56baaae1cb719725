package org.zongwu.asset.attachment;

import static org.zongwu.access.Permission.ASSET_EDIT;
import static org.zongwu.access.Permission.ASSET_OWN;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;
import static org.zongwu.web.Route.upload;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.asset.Asset;
import org.zongwu.asset.AssetDao;
import org.zongwu.asset.AssetRules;
import org.zongwu.asset.AssetViews;
import org.zongwu.asset.Scope;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.db.KeptFiles;
import org.zongwu.db.Tx;
import org.zongwu.paperwork.Attaching;
import org.zongwu.paperwork.Attachment;
import org.zongwu.paperwork.AttachmentDao;
import org.zongwu.paperwork.AttachmentDraft;
import org.zongwu.paperwork.AttachmentPages;
import org.zongwu.web.Errors;
import org.zongwu.web.Form;
import org.zongwu.web.Halt;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 照片与附件 of a card. Whoever sees a card sees what hangs on it; a struck-out card keeps it and takes nothing more. */
public final class AttachmentRoutes {
    private final Database database;
    private final AssetDao assets;
    private final AssetViews views;
    private final AttachmentDao attachments;
    private final Attaching attaching;
    private final KeptFiles files;
    private final TrailDao trail;

    public AttachmentRoutes(
            Database database,
            AssetDao assets,
            AssetViews views,
            AttachmentDao attachments,
            Attaching attaching,
            KeptFiles files,
            TrailDao trail) {
        this.database = database;
        this.assets = assets;
        this.views = views;
        this.attachments = attachments;
        this.attaching = attaching;
        this.files = files;
        this.trail = trail;
    }

    public List<Route> routes() {
        return List.of(
                // where a file brought into an ended session leads after sign-in
                get("/{id}/attachments", ASSET_OWN, request -> Reply.redirect("/assets/" + request.id())),
                upload("/{id}/attachments", ASSET_EDIT, this::add),
                get("/{id}/attachments/{attachment}", ASSET_OWN, this::send),
                get("/{id}/attachments/{attachment}/removal", ASSET_EDIT, this::ask),
                post("/{id}/attachments/{attachment}/removal", ASSET_EDIT, this::remove));
    }

    private Reply add(Request request) {
        Errors errors = request.errors();
        database.read(tx -> open(tx, request));
        Optional<AttachmentDraft> draft = attaching.take(request, errors);
        if (draft.isEmpty()) {
            Form form = request.form(errors, Attaching.LABELS);
            return Reply.refused(
                    "asset/detail", database.read(tx -> views.detail(tx, request, open(tx, request), form)));
        }
        String to = database.write(request.once(), tx -> {
            Asset card = open(tx, request);
            attachments.add(tx, card.owner(), draft.get(), request.user().id());
            trail.add(
                    tx,
                    request.user(),
                    entry("add", card).with("attachment", "", draft.get().said()));
            return "/assets/" + card.id();
        });
        return Reply.redirect(to).flash("paperwork.added", draft.get().name());
    }

    private Reply send(Request request) {
        Attachment found = database.read(tx -> attachment(tx, request, visible(tx, request)));
        Path file = files.of(found.sha256());
        if (!Files.exists(file)) {
            throw Halt.notFound();
        }
        Reply.Content content = out -> Files.copy(file, out);
        return found.picture()
                ? new Reply.Shown(found.sha256(), found.mediaType(), content)
                : new Reply.Download(found.name(), found.mediaType(), content);
    }

    private Reply ask(Request request) {
        return Reply.page("paperwork/removal", database.read(tx -> {
            Asset card = open(tx, request);
            Attachment found = attachment(tx, request, card);
            String page = "/assets/" + card.id();
            return new AttachmentPages.Removal(
                    request.form(Map.of()),
                    AttachmentPages.item(found, page + "/attachments"),
                    found.picture(),
                    called(card),
                    page);
        }));
    }

    private Reply remove(Request request) {
        String to = database.write(request.once(), tx -> {
            Asset card = open(tx, request);
            Attachment gone = attachment(tx, request, card);
            attachments.remove(tx, gone.id());
            trail.add(tx, request.user(), entry("remove", card).with("attachment", gone.said(), ""));
            return "/assets/" + card.id();
        });
        return Reply.redirect(to).flash("paperwork.removed");
    }

    private static Entry entry(String act, Asset card) {
        return Entry.of("asset.attachment." + act, "asset", card.id(), called(card));
    }

    private static String called(Asset card) {
        return card.number() + " " + card.what().name();
    }

    private Attachment attachment(Tx tx, Request request, Asset card) {
        return attachments.of(tx, card.owner(), request.id("attachment")).orElseThrow(Halt::notFound);
    }

    private Asset visible(Tx tx, Request request) {
        return assets.visible(tx, request.id(), Scope.viewer(request.user())).orElseThrow(Halt::notFound);
    }

    private Asset open(Tx tx, Request request) {
        Asset card = visible(tx, request);
        if (!AssetRules.mayEdit(request.user(), card)) {
            throw Halt.of(403, "asset.error.voided");
        }
        return card;
    }
}
