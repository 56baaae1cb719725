package org.zongwu.school.classes;

import static org.zongwu.access.Permission.SCHOOL_EDIT;

import java.util.List;
import java.util.Optional;
import org.zongwu.access.Permission;
import org.zongwu.db.Tx;
import org.zongwu.school.PersonField;
import org.zongwu.school.SchoolIndex;
import org.zongwu.sheet.write.Column;
import org.zongwu.sheet.write.Table;
import org.zongwu.sheet.write.WritePages;
import org.zongwu.web.Form;
import org.zongwu.web.Option;
import org.zongwu.web.Request;

/** Builds what the pages of classes show, inside the page's one snapshot. */
final class ClassViews {
    private ClassViews() {}

    static ClassPages.ListPage list(Tx tx, Request request) {
        ClassEditDao classes = new ClassEditDao();
        List<ClassCard> open = classes.open(tx);
        int pupils = open.stream().mapToInt(ClassCard::pupils).sum();
        int boys = open.stream().mapToInt(ClassCard::boys).sum();
        return new ClassPages.ListPage(
                open.stream().map(ClassViews::row).toList(),
                classes.closed(tx).stream().map(ClassViews::row).toList(),
                pupils,
                boys,
                boys == 0 ? 0 : pupils - boys,
                open.stream().mapToInt(ClassCard::boarders).sum(),
                WritePages.Ways.of(request.query()),
                request.user().may(SCHOOL_EDIT),
                request.user().may(Permission.ASSET_VIEW));
    }

    static Table<?> table(Tx tx, Request request) {
        return new Table<ClassPages.Row>(
                request.t("school.classes"),
                List.of(
                        Column.text(request.t("school.field.class"), ClassPages.Row::name),
                        Column.text(request.t("school.field.teacher"), ClassPages.Row::teacher),
                        Column.text(request.t("school.field.room"), ClassPages.Row::room),
                        Column.whole(request.t("school.field.pupils"), ClassPages.Row::pupils),
                        Column.text(request.t("school.field.boys"), ClassPages.Row::boys),
                        Column.text(request.t("school.field.girls"), ClassPages.Row::girls),
                        Column.text(request.t("school.field.boarders"), ClassPages.Row::boarders)),
                row -> new ClassEditDao().open(tx).stream().map(ClassViews::row).forEach(row));
    }

    private static ClassPages.Row row(ClassCard card) {
        return new ClassPages.Row(
                card.id(),
                card.name(),
                card.room(),
                card.roomId() == 0 ? "" : "/assets?book=&place=r" + card.roomId(),
                card.formTeacher(),
                card.pupils(),
                card.boys() == 0 ? "" : Integer.toString(card.boys()),
                card.boys() == 0 ? "" : Integer.toString(card.pupils() - card.boys()),
                card.boarders() == 0 ? "" : Integer.toString(card.boarders()));
    }

    static ClassPages.Edit model(Tx tx, Request request, Form form, Optional<ClassCard> card) {
        SchoolIndex school = SchoolIndex.read(tx);
        return new ClassPages.Edit(
                form,
                school.rooms().stream()
                        .map(room -> new Option(room.label(), ""))
                        .toList(),
                PersonField.proposals(school),
                card.map(found -> "/classes/" + found.id() + "/edit").orElse("/classes/new"),
                card.map(ClassCard::name).orElse(request.t("school.class.new")),
                card.isEmpty(),
                card.map(ClassCard::id).orElse(0L),
                card.map(ClassCard::closed).orElse(false));
    }
}
