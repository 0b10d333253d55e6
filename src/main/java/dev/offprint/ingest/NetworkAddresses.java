package dev.offprint.ingest;

import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Set;
import java.util.TreeSet;

/// The machine's network addresses, to detect network changes.
final class NetworkAddresses {
    private NetworkAddresses() {}

    /// Empty when there is none, or when the system does not report them.
    static Set<String> addresses() {
        var addresses = new TreeSet<String>();
        try {
            NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                    .forEach(address -> addresses.add(address.getHostAddress()));
        } catch (SocketException _) {
            return Set.of(); // no changes are detected then, and the scheduler relies on the clock
        }
        return addresses;
    }
}
