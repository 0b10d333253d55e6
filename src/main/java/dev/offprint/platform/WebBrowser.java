package dev.offprint.platform;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Opens addresses in the system's browser.
public final class WebBrowser {
    private WebBrowser() {}

    /// The command that opens an address, executed without a shell.
    ///
    /// @param system `os.name`
    static List<String> command(String system, URI address) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", address.toString());
    }

    /// @param onFailure receives the address if no browser can be started
    public static void open(URI address, Consumer<URI> onFailure) {
        try {
            ProcessLauncher.start(command(System.getProperty("os.name"), address));
        } catch (IOException _) {
            onFailure.accept(address);
        }
    }
}
