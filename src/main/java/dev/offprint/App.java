package dev.offprint;

/// The composition root: the only place that knows everything, reads the clock and starts threads.
public final class App {

    /// The version that `--version` prints; the same as in `pom.xml`.
    static final String VERSION = "0.1.0";

    private App() {}

    /// Starts the program.
    ///
    /// @param arguments the command line; see the README for what it understands
    public static void main(String[] arguments) {
        System.out.println("offprint " + VERSION);
    }
}
