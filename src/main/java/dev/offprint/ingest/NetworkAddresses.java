package dev.offprint.ingest;

import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Set;
import java.util.TreeSet;

/// The addresses under which this machine is on networks, to notice that one came or went.
final class NetworkAddresses {
    private NetworkAddresses() {}

    /// Empty when there is none, or when the system does not tell.
    static Set<String> addresses() {
        var addresses = new TreeSet<String>();
        try {
            NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                    .forEach(address -> addresses.add(address.getHostAddress()));
        } catch (SocketException _) {
            return Set.of(); // then nothing is noticed, and the schedule goes by the clock alone
        }
        return addresses;
    }
}
