package org.zongwu.asset.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.zongwu.access.Role;
import org.zongwu.access.User;
import org.zongwu.asset.AssetDao;
import org.zongwu.asset.Cards;
import org.zongwu.asset.PlaceDao;
import org.zongwu.asset.SearchDao;
import org.zongwu.asset.SerialDao;
import org.zongwu.asset.category.CategoryDao;
import org.zongwu.asset.category.CategorySeeds;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.DataFolder;
import org.zongwu.db.Database;
import org.zongwu.school.PersonDao;
import org.zongwu.sheet.wizard.Choices;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.sheet.wizard.Facts;
import org.zongwu.sheet.wizard.ImportDao;
import org.zongwu.sheet.wizard.Ledger;
import org.zongwu.sheet.write.Column;
import org.zongwu.sheet.write.Table;
import org.zongwu.sheet.write.TableFormat;

/**
 * Measures an import of 20,000 rows × 25 columns, each round on a fresh register; the first rounds are cold.
 * {@code IntakeSpeed [rounds] [rows] [csv|xlsx]} prints milliseconds for reading, judging and booking.
 */
final class IntakeSpeed {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final List<String> HEADINGS = List.of(
            "资产编号", "卡片编号", "资产名称", "分类代码", "品牌", "规格型号", "序列号", "计量单位", "数量", "单价", "原值", "取得方式", "取得日期", "入账日期",
            "经费来源", "采购组织形式", "合同号", "发票号", "会计凭证号", "供货单位", "生产厂家", "使用状况", "使用部门", "存放地点", "保管人");
    private static final List<String> NAMES = List.of("台式计算机", "课桌", "课椅", "空调机", "文件柜", "投影仪", "望远镜", "打印设备");

    private IntakeSpeed() {}

    public static void main(String[] args) throws IOException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        int rows = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
        TableFormat format = args.length > 2 && args[2].equals("xlsx") ? TableFormat.XLSX : TableFormat.CSV;
        Path folder = Files.createTempDirectory("intake");
        Path file = folder.resolve("ledger." + format.extension());
        try (OutputStream out = Files.newOutputStream(file)) {
            format.write(table(rows), out);
        }
        PrintStream said = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int round = 0; round < rounds; round++) {
            said.println(round(folder.resolve("data" + round), file));
        }
    }

    private static String round(Path folder, Path file) {
        try (DataFolder data = DataFolder.open(folder);
                Database database = Database.open(data, CLOCK)) {
            CategoryDao categories = new CategoryDao();
            TrailDao trail = new TrailDao(CLOCK);
            PlaceDao places = new PlaceDao(CLOCK);
            AssetDao assets = new AssetDao(CLOCK);
            ImportDao imports = new ImportDao();
            Cards cards = new Cards(assets, places, categories, new SerialDao(), new SearchDao(), trail);
            AssetIntake intake = new AssetIntake(
                    assets, places, categories, new Booking(assets, places, categories, cards, imports, trail));
            long person = database.write(tx -> {
                CategorySeeds.load(tx, categories);
                return new PersonDao().add(tx, "周敏", "", 0, "");
            });
            User clerk = new User(person, "clerk", "周敏", 0, Set.of(Role.CLERK));
            long start = System.nanoTime();
            Facts facts = Ledger.facts(file, intake.targets(), Choices.NONE);
            long read = System.nanoTime();
            DryRun run = database.read(tx -> intake.dryRun(tx, facts, Choices.NONE, LocalDate.of(2026, 9, 20)));
            long judged = System.nanoTime();
            database.write(tx -> {
                long id = Ledger.opened(tx, imports, "ledger", person);
                intake.book(tx, clerk, id, run, Choices.NONE);
                return id;
            });
            long booked = System.nanoTime();
            return "new " + run.fresh().size() + " wrong " + run.wrong().size() + ": read " + ms(start, read)
                    + " judge " + ms(read, judged) + " book " + ms(judged, booked) + " all " + ms(start, booked)
                    + " ms";
        }
    }

    private static long ms(long from, long to) {
        return (to - from) / 1_000_000;
    }

    private static Table<Integer> table(int rows) {
        List<Column<Integer>> columns = new ArrayList<>();
        for (int i = 0; i < HEADINGS.size(); i++) {
            int column = i;
            columns.add(Column.text(HEADINGS.get(i), row -> cell(row, column)));
        }
        return new Table<>("ledger", columns, IntStream.range(0, rows).boxed().toList()::forEach);
    }

    private static String cell(int row, int column) {
        return switch (column) {
            case 0 -> "ZC-" + (100_000 + row);
            case 1 -> "TY" + (2_014_000_000L + row);
            case 2 -> NAMES.get(row % NAMES.size());
            case 3 -> "";
            case 4 -> "牌子" + row % 40;
            case 5 -> "型号-" + row % 400;
            case 6 -> "SN" + row * 7919L;
            case 7 -> "台";
            case 8 -> Integer.toString(1 + row % 3);
            case 9 -> 100 + row % 5000 + ".00";
            case 10 -> (1 + row % 3) * (100 + row % 5000) + ".00";
            case 11 -> "新购";
            case 12, 13 -> 2010 + row % 15 + "-0" + (1 + row % 9) + "-1" + row % 10;
            case 21 -> "在用";
            case 22 -> "部门" + row % 20;
            case 23 -> "明德楼" + (100 + row % 300);
            case 24 -> "张三" + (char) ('一' + row % 150);
            default -> HEADINGS.get(column) + row % 97;
        };
    }
}
