package dev.offprint.gates;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;

/// The access to javac's internal packages that Error Prone and the formatter need.
final class CompilerAccess {
    private static final List<String> PACKAGES = List.of("api", "comp", "tree", "util");

    private CompilerAccess() {}

    /// Skips the test, with the reason, in a JVM that was started without this access.
    static void assume() {
        Module ours = CompilerAccess.class.getModule();
        boolean open = ModuleLayer.boot()
                .findModule("jdk.compiler")
                .filter(javac ->
                        PACKAGES.stream().allMatch(name -> javac.isExported("com.sun.tools.javac." + name, ours)))
                .isPresent();
        assumeTrue(open, "skipped: start this JVM with @src/main/launcher/javac-access.args, as Maven does");
    }
}
