package build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Joins the icons that are named in a list into one file of symbols. A name that is not in the library ends the build. */
public final class Sprite {
    private Sprite() {}

    /** Arguments: the folder of single icons, the list of names, the file to write. */
    public static void main(String[] arguments) throws IOException {
        StringBuilder sprite = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">\n");
        for (String line : Files.readAllLines(Path.of(arguments[1]))) {
            String name = line.strip();
            if (!name.isEmpty()) {
                sprite.append(symbol(name, Files.readString(Path.of(arguments[0], name + ".svg"))));
            }
        }
        Path out = Path.of(arguments[2]);
        Files.createDirectories(out.getParent());
        Files.writeString(out, sprite.append("</svg>\n"));
    }

    private static String symbol(String name, String svg) {
        String paths = svg.substring(svg.indexOf('>', svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
        return "<symbol id=\"" + name + "\" viewBox=\"0 0 24 24\">" + paths.replaceAll("\\s*\n\\s*", "")
                + "</symbol>\n";
    }
}
