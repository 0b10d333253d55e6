import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Makes the packages of the program from its folder: an image with its own Java runtime, and from that a `.tar.gz` and
/// a `.deb` on Linux, or with jpackage what else is asked for (`rpm`, `msi`, `dmg`). Two runs on one machine make the
/// same bytes: every file has the time of the build's timestamp, and the AOT caches are made where it is installed.
///
/// `mvn -Pdist package` runs it from its source with the build's JDK.
final class PackageBuilder {
    /// `jdk.management`: Lucene looks at the heap; `jdk.zipfs`: jars as file systems; `jdk.crypto.ec`: TLS.
    private static final String MODULES = "java.base,java.desktop,java.logging,java.management,java.net.http,java.sql,"
            + "jdk.crypto.ec,jdk.localedata,jdk.management,jdk.unsupported,jdk.zipfs,javafx.controls";

    private static final List<Integer> ICONS = List.of(16, 24, 32, 48, 64, 128, 256);

    private final String version;
    private final Instant time;
    private final Path target;
    private final Path image;

    private PackageBuilder(String version, Instant time, Path target) {
        this.version = version;
        this.time = time;
        this.target = target.resolve("dist");
        this.image = this.target.resolve("offprint");
    }

    /// @param arguments version, timestamp, the build's folder, the folder of JavaFX's jars, and types for jpackage
    public static void main(String[] arguments) throws IOException {
        var build = new PackageBuilder(arguments[0], Instant.parse(arguments[1]), Path.of(arguments[2]));
        build.image(Path.of(arguments[2], "offprint"), Path.of(arguments[3]));
        var types = Arrays.stream(arguments)
                .skip(4)
                .flatMap(names -> Stream.of(names.split(",")))
                .toList();
        if (types.isEmpty() && system().equals("linux")) {
            build.archive();
            build.debian();
        }
        for (var type : types) {
            build.jpackage(type);
        }
    }

    /// The program's folder with a runtime in place of JavaFX's jars, which are linked into it: an AOT cache survives
    /// moving only then.
    private void image(Path program, Path javafx) throws IOException {
        delete(target);
        Files.createDirectories(image);
        run(
                tool("jlink"),
                "--add-modules",
                MODULES,
                "--include-locales",
                "en,de",
                "--module-path",
                javafx.toString(),
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--compress",
                "zip-6",
                "--output",
                image.resolve("runtime").toString());
        copy(program, image);
        delete(image.resolve("lib/javafx"));
        copy(Path.of("src/dist/share"), image.resolve("share"));
        for (int size : ICONS) {
            place(
                    Path.of("src/main/resources/dev/offprint/ui/icon-%d.png".formatted(size)),
                    image.resolve("share/icons/hicolor/%dx%d/apps/offprint.png".formatted(size, size)));
        }
        fill(image.resolve("share/metainfo/dev.offprint.Offprint.metainfo.xml"), Map.of());
        place(Path.of("LICENSE"), image.resolve("share/doc/offprint/copyright"));
        place(Path.of("docs/changelog.md"), image.resolve("share/doc/offprint/changelog.md"));
        place(
                Path.of("src/main/resources/dev/offprint/ui/licences.properties"),
                image.resolve("share/doc/offprint/licences.txt"));
        var bill = target.resolveSibling("bom.json");
        if (Files.exists(bill)) {
            place(bill, image.resolve("share/doc/offprint/bom.json"));
        } else {
            System.err.println("The packages have no bill of materials: its plugin needs Maven to be online.");
        }
        place(Path.of("src/dist/install"), image.resolve("install"));
        settle(target);
    }

    private void archive() throws IOException {
        run(
                "tar",
                "--create",
                "--sort=name",
                "--owner=0",
                "--group=0",
                "--numeric-owner",
                "--mtime=@" + time.getEpochSecond(),
                "--format=gnu",
                "--directory",
                target.toString(),
                "--use-compress-program=gzip --no-name -6",
                "--file",
                target.resolve("offprint-%s-linux-%s.tar.gz".formatted(version, machine()))
                        .toString(),
                image.getFileName().toString());
    }

    /// A tree made by hand: jpackage's own fails to install where there is no menu, names no GTK, and is not on the
    /// path.
    private void debian() throws IOException {
        var tree = target.resolve("deb");
        var library = tree.resolve("usr/lib/offprint");
        for (var part : List.of("bin", "lib", "runtime")) {
            copy(image.resolve(part), library.resolve(part));
        }
        copy(image.resolve("share"), tree.resolve("usr/share"));
        Files.createDirectories(tree.resolve("usr/bin"));
        Files.createSymbolicLink(tree.resolve("usr/bin/offprint"), Path.of("../lib/offprint/bin/offprint"));
        copy(Path.of("src/dist/deb"), tree.resolve("DEBIAN"));
        fill(
                tree.resolve("DEBIAN/control"),
                Map.of("@SIZE@", Long.toString(kilobytes(tree)), "@ARCHITECTURE@", debianMachine()));
        settle(tree);
        run(
                "dpkg-deb",
                "--root-owner-group",
                "-Zzstd",
                "-z9",
                "--build",
                tree.toString(),
                target.resolve("offprint_%s_%s.deb".formatted(version, debianMachine()))
                        .toString());
        delete(tree);
    }

    /// Untried so far: `rpm` needs rpmbuild, `msi` WiX, `dmg` a Mac. Its launcher starts without an AOT cache.
    private void jpackage(String type) throws IOException {
        var command = new ArrayList<>(List.of(
                tool("jpackage"),
                "--type",
                type,
                "--name",
                "Offprint",
                "--app-version",
                version,
                "--vendor",
                "The Offprint authors",
                "--description",
                "A desktop reader for research papers that works offline",
                "--license-file",
                "LICENSE",
                "--runtime-image",
                image.resolve("runtime").toString(),
                "--input",
                image.resolve("lib").toString(),
                "--main-jar",
                "offprint.jar",
                "--main-class",
                "dev.offprint.app.App",
                "--dest",
                target.toString()));
        try (var options = Files.lines(Path.of("src/main/launcher/java.args"))) {
            options.filter(line -> line.startsWith("-"))
                    .forEach(line -> command.addAll(List.of("--java-options", line)));
        }
        for (var path : List.of(
                "java.util.logging.config.file=$APPDIR/logging.properties",
                "org.sqlite.lib.path=$APPDIR/native",
                "onnxruntime.native.path=$APPDIR/embedding")) {
            command.addAll(List.of("--java-options", "-D" + path));
        }
        switch (type) {
            case "rpm" ->
                command.addAll(List.of(
                        "--linux-package-name",
                        "offprint",
                        "--linux-shortcut",
                        "--linux-package-deps",
                        "gtk3, libXtst, libXxf86vm, mesa-libGL"));
            case "msi", "exe" ->
                command.addAll(List.of(
                        "--win-menu",
                        "--win-per-user-install",
                        "--win-dir-chooser",
                        "--win-upgrade-uuid",
                        "5e0f7a0c-6a53-4b0e-9c1e-2f0b7d9f4a11"));
            case "dmg", "pkg" -> command.addAll(List.of("--mac-package-identifier", "dev.offprint.Offprint"));
            default -> throw new IllegalArgumentException("jpackage makes no " + type);
        }
        run(command.toArray(String[]::new));
    }

    private void fill(Path file, Map<String, String> values) throws IOException {
        var text = Files.readString(file)
                .replace("@VERSION@", version)
                .replace("@DATE@", time.toString().substring(0, 10));
        for (var value : values.entrySet()) {
            text = text.replace(value.getKey(), value.getValue());
        }
        Files.writeString(file, text);
    }

    private void run(String... command) throws IOException {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("SOURCE_DATE_EPOCH", Long.toString(time.getEpochSecond()));
        try {
            int code = builder.start().waitFor();
            if (code != 0) {
                throw new IOException(command[0] + " ended with " + code);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /// Gives every file the time of the build, and permissions that do not depend on the umask.
    private void settle(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                if (!Files.isSymbolicLink(file)) {
                    if (!system().equals("windows")) {
                        boolean runs = Files.isDirectory(file) || Files.isExecutable(file);
                        Files.setPosixFilePermissions(
                                file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
                    }
                    Files.setLastModifiedTime(file, FileTime.from(time));
                }
            }
        }
    }

    private static long kilobytes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / 1024;
        }
    }

    private static void place(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /// Everything in a folder but AOT caches, which fit only where they were made.
    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(file))
                    .filter(file -> !file.getFileName().toString().contains(".aot"))
                    .forEach(file -> {
                        try {
                            var place = to.resolve(from.relativize(file).toString());
                            Files.createDirectories(place.getParent());
                            Files.copy(file, place, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, IOException failure) throws IOException {
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "mac" : "linux";
    }

    private static String machine() {
        return System.getProperty("os.arch").equals("amd64") ? "x64" : System.getProperty("os.arch");
    }

    private static String debianMachine() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm64" : System.getProperty("os.arch");
    }
}
