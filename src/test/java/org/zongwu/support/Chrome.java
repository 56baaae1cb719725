package org.zongwu.support;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser without a window, for what only one can tell: layout, scripts, keys, print. */
public final class Chrome implements AutoCloseable {
    private static final Path PROGRAM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
    private static final Path DRIVER = Path.of(System.getProperty("chromedriver", "/usr/bin/chromedriver"));
    private static final int MOST_TABS = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A size of the window in CSS pixels. */
    public enum Size {
        DESK(1366, 768),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private final ChromeDriver driver;

    private Chrome(ChromeDriver driver) {
        this.driver = driver;
    }

    public static Chrome open() {
        return open(options());
    }

    public static Chrome withoutScripts() {
        ChromeOptions options = options();
        options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        return open(options);
    }

    /** Skips the test, with the reason, where no browser is installed. */
    private static Chrome open(ChromeOptions options) {
        Assumptions.assumeTrue(
                Files.isExecutable(PROGRAM) && Files.isExecutable(DRIVER),
                () -> "no browser: neither " + PROGRAM + " with " + DRIVER
                        + "; -Dchromium=… -Dchromedriver=… name others");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.toString()))
                .usingAnyFreePort()
                .build();
        Chrome chrome = new Chrome(new ChromeDriver(service, options));
        chrome.size(Size.DESK);
        return chrome;
    }

    private static ChromeOptions options() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(PROGRAM.toString());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=zh-CN",
                "--user-data-dir=" + Folders.fresh());
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    public ChromeDriver driver() {
        return driver;
    }

    public void size(Size size) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", size.width, "height", size.height, "deviceScaleFactor", 1, "mobile", false));
    }

    public void get(String address) {
        driver.get(TestServer.address() + address);
    }

    /** The path and query it stands at. */
    public String at() {
        return driver.getCurrentUrl().substring(TestServer.address().length());
    }

    public void signIn(String username) {
        get("/login");
        driver.findElement(By.id("f-username")).sendKeys(username);
        driver.findElement(By.id("f-password")).sendKeys(SmallSchool.PASSWORD, Keys.ENTER);
    }

    /** Presses the tabulator until the element has the focus; nothing else moves it. */
    public WebElement tabTo(String css) {
        for (int i = 0; i < MOST_TABS; i++) {
            if ((Boolean) script("return document.activeElement.matches(arguments[0])", css)) {
                return driver.switchTo().activeElement();
            }
            new Actions(driver).sendKeys(Keys.TAB).perform();
        }
        throw new AssertionError("the tabulator does not reach " + css + " at " + at());
    }

    /** Waits until the page that a key has asked for says this. */
    public void awaitText(String text) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> text + " is not said at " + at())
                .until(page -> page.findElement(By.tagName("main")).getText().contains(text));
    }

    public Object script(String body, Object... arguments) {
        return driver.executeScript(body, arguments);
    }

    /** What the console said since it was last asked: errors, refused scripts and styles, missing files. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
