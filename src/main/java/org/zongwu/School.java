package org.zongwu;

import jakarta.servlet.ServletContext;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zongwu.access.User;
import org.zongwu.account.AccountDao;
import org.zongwu.account.AccountPages;
import org.zongwu.account.Accounts;
import org.zongwu.account.Founding;
import org.zongwu.account.Leaving;
import org.zongwu.account.Passwords;
import org.zongwu.account.SetupCode;
import org.zongwu.account.SetupServlet;
import org.zongwu.account.people.PeopleDesk;
import org.zongwu.account.people.PeopleWiring;
import org.zongwu.account.roster.PeopleIntake;
import org.zongwu.asset.category.CategorySeeds;
import org.zongwu.audit.AuditServlet;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.DataFolder;
import org.zongwu.db.Database;
import org.zongwu.db.KeptFiles;
import org.zongwu.db.SettingDao;
import org.zongwu.db.Tx;
import org.zongwu.db.UntilWritten;
import org.zongwu.db.Verify;
import org.zongwu.demo.DemoAccounts;
import org.zongwu.demo.DemoSchool;
import org.zongwu.desk.Desk;
import org.zongwu.home.HealthServlet;
import org.zongwu.home.HomeServlet;
import org.zongwu.home.SchoolDesk;
import org.zongwu.home.SearchServlet;
import org.zongwu.paperwork.AttachmentDao;
import org.zongwu.school.PersonDao;
import org.zongwu.school.Renamed;
import org.zongwu.school.calendar.CalendarDao;
import org.zongwu.school.calendar.Holidays;
import org.zongwu.school.room.Rooms;
import org.zongwu.school.room.intake.RoomIntake;
import org.zongwu.sheet.trail.TrailFiles;
import org.zongwu.sheet.wizard.ImportDao;
import org.zongwu.sheet.wizard.ImportKind;
import org.zongwu.sheet.wizard.ImportServlet;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.House;
import org.zongwu.web.Keys;
import org.zongwu.web.Sessions;
import org.zongwu.web.Spool;
import org.zongwu.web.Static;
import org.zongwu.web.Texts;

/**
 * The composition root: one data folder, opened, and every object that works on it, wired by hand. What the program
 * consists of can be read here from top to bottom.
 */
public final class School implements AutoCloseable {
    static final List<String> BUNDLES = List.of(
            "site",
            "db",
            "audit",
            "school",
            "account",
            "people",
            "roster",
            "home",
            "asset",
            "place",
            "batch",
            "category",
            "report",
            "setting",
            "import",
            "sheet",
            "intake",
            "paperwork");

    private final DataFolder folder;
    private final Database database;
    private final House house;
    private final Verify verify;
    private final Set<String> hosts;
    private final Leaving leaving;
    private final Map<String, FeatureServlet> servlets = new LinkedHashMap<>();

    private School(Launch given, DataFolder folder, Database database, ServletContext context) {
        this.folder = folder;
        this.database = database;
        SettingDao settings = new SettingDao();
        Launch launch = Kind.settled(given, database, settings);
        TrailDao trail = new TrailDao(launch.clock());
        AccountDao accounts = new AccountDao(launch.clock());
        Passwords passwords = new Passwords();
        WiringAssets register = new WiringAssets(database, trail, launch.clock());
        List<Desk> desks =
                List.of(register.desk(), new PeopleDesk(), new SchoolDesk(register.schools(), launch.clock()));
        this.house = house(launch, settings, desks, context);
        KeptFiles files = new KeptFiles(folder.files(), launch.clock());
        this.verify = Commands.checks(launch.clock(), files);
        this.hosts = Set.of(machineName());

        seed(register);
        this.leaving = new Leaving(database, accounts, new Accounts(accounts, trail, launch.clock()), house.sessions());
        begin(LocalDate.now(launch.clock()));
        sweep(files, launch.clock());
        if (launch.demo()) {
            new DemoSchool(database, launch.clock()).found(passwords);
        }
        servlets.put("/setup", setup(settings, accounts, trail, passwords));
        servlets.put("/", new HomeServlet(house, database, desks));
        servlets.put("/search", new SearchServlet(house, database, desks));
        servlets.put("/health", new HealthServlet(house, database));
        servlets.put(
                "/audit",
                new AuditServlet(house, database, trail, verify, new TrailFiles(house, database, trail).routes()));
        servlets.putAll(WiringAccounts.servlets(house, database, accounts, trail, passwords, demoAccounts(launch)));
        List<Renamed> renamed = List.of(register.renamed());
        servlets.putAll(PeopleWiring.servlets(house, database, accounts, trail, passwords, renamed));
        servlets.putAll(WiringSchool.servlets(house, database, trail, renamed));
        servlets.putAll(register.servlets(house, files));
        servlets.put("/imports", imports(register, files, accounts, trail));
    }

    private House house(Launch launch, SettingDao settings, List<Desk> desks, ServletContext context) {
        UntilWritten<Counted, Map<String, Integer>> counts =
                new UntilWritten<>(database, (tx, asked) -> counts(desks, tx, asked.user()));
        Keys keys = new Keys(folder.secret(), launch.clock());
        Around around = new Around(launch, database, settings);
        return new House(
                new Texts(BUNDLES),
                new Sessions(keys, launch.clock()),
                keys,
                Menu.NAV,
                new Static(context),
                launch.clock(),
                new Spool(folder.temp()),
                around::school,
                user -> counts.of(new Counted(user, LocalDate.now(launch.clock()))),
                database::answered);
    }

    /** Reference data every school starts from; loading it again changes nothing. */
    private void seed(WiringAssets register) {
        database.write(tx -> {
            CategorySeeds.load(tx, register.categories());
            new CalendarDao().load(tx, Holidays.shipped());
            return tx;
        });
    }

    /** Before anybody can bring a file. Whoever keeps files must be asked here, or they are taken away after a day. */
    private void sweep(KeptFiles files, Clock clock) {
        files.sweep(database.read(tx -> {
            Set<String> named = new HashSet<>(new AttachmentDao(clock).files(tx));
            named.addAll(new ImportDao().files(tx));
            return named;
        }));
    }

    private SetupServlet setup(SettingDao settings, AccountDao accounts, TrailDao trail, Passwords passwords) {
        SetupCode code = new SetupCode(folder);
        if (database.read(accounts::none)) {
            System.setProperty("zongwu.setupCode", code.issue());
        }
        Founding founding = new Founding(folder, settings, new PersonDao(), accounts, trail);
        return new SetupServlet(house, database, accounts, founding, code, passwords);
    }

    private ImportServlet imports(WiringAssets register, KeptFiles files, AccountDao accounts, TrailDao trail) {
        ImportDao imports = new ImportDao();
        ImportKind people = new PeopleIntake(
                accounts,
                new Accounts(accounts, trail, house.clock()),
                imports,
                trail,
                house.texts(),
                person -> house.sessions().renew(database.read(tx -> accounts.user(tx, person))));
        ImportKind rooms = new RoomIntake(new Rooms(trail, List.of(register.renamed())), imports);
        return new ImportServlet(
                house, database, imports, files, trail, List.of(register.intake(imports), people, rooms));
    }

    static School open(Launch launch, ServletContext context) {
        DataFolder folder = DataFolder.open(launch.data());
        try {
            Kind.refuseReal(launch, folder);
            return open(launch, folder, Database.open(folder, launch.clock()), context);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** The file is closed before its folder is given free. */
    private static School open(Launch launch, DataFolder folder, Database database, ServletContext context) {
        try {
            return new School(launch, folder, database, context);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    void begin(LocalDate day) {
        leaving.begin(day);
    }

    public House house() {
        return house;
    }

    public Database database() {
        return database;
    }

    /** Address → servlet: the whole site. */
    public Map<String, FeatureServlet> servlets() {
        return servlets;
    }

    public Verify verify() {
        return verify;
    }

    Set<String> hosts() {
        return hosts;
    }

    @Override
    public void close() {
        database.close();
        folder.close();
    }

    /** Per address of the menu how many things wait there for somebody. */
    /** What waits for somebody changes with the day, and with whatever is written. */
    private record Counted(User user, LocalDate today) {}

    private static Map<String, Integer> counts(List<Desk> desks, Tx tx, User user) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        desks.forEach(desk -> desk.todos(tx, user).forEach(todo -> counts.merge(todo.nav(), 1, Integer::sum)));
        return Map.copyOf(counts);
    }

    private static List<AccountPages.DemoAccount> demoAccounts(Launch launch) {
        return launch.demo()
                ? Arrays.stream(DemoAccounts.values())
                        .map(account -> new AccountPages.DemoAccount(account.username(), account.person()))
                        .toList()
                : List.of();
    }

    private static String machineName() {
        try {
            return InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
