package dev.offprint.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Proxy selection: the program's setting, else the environment (`https_proxy`, `http_proxy`, `all_proxy`,
/// `no_proxy`, in either case, as most command-line programs read them), else the system's proxies as reported by
/// the Java platform. This machine itself is never reached through a proxy.
public final class ProxySettings {
    private ProxySettings() {}

    /// @param setting the user's setting, `http://host:port` or `host:port`; null for automatic. Read before each
    ///     request, so that a change takes effect at once
    /// @param environment the process's environment variables
    /// @param system the platform's selector; null when there is none
    public static ProxySelector selector(
            Supplier<@Nullable String> setting, Map<String, String> environment, @Nullable ProxySelector system) {
        return new Selector(setting, Map.copyOf(environment), system);
    }

    private static final class Selector extends ProxySelector {
        private static final Pattern SEPARATORS = Pattern.compile("[,\\s]+");
        private static final List<Proxy> DIRECT = List.of(Proxy.NO_PROXY);

        private final Supplier<@Nullable String> setting;
        private final Map<String, String> environment;
        private final @Nullable ProxySelector system;

        Selector(Supplier<@Nullable String> setting, Map<String, String> environment, @Nullable ProxySelector system) {
            this.setting = setting;
            this.environment = environment;
            this.system = system;
        }

        @Override
        public List<Proxy> select(URI address) {
            var chosen = setting.get();
            if (UrlPolicy.local(address) || (chosen == null && excepted(address.getHost()))) {
                return DIRECT;
            }
            var named = proxy(chosen != null ? chosen : variable(address.getScheme() + "_proxy", "all_proxy"));
            if (named != null) {
                return List.of(named);
            }
            return system == null ? DIRECT : system.select(address);
        }

        private boolean excepted(@Nullable String host) {
            var list = variable("no_proxy", "no_proxy");
            if (host == null || list == null) {
                return false;
            }
            var name = host.toLowerCase(Locale.ROOT);
            return Arrays.stream(SEPARATORS.split(list, -1))
                    .map(suffix -> suffix.toLowerCase(Locale.ROOT).replaceFirst("^\\*?\\.", ""))
                    .anyMatch(suffix -> suffix.equals("*")
                            || (!suffix.isEmpty() && (name.equals(suffix) || name.endsWith("." + suffix))));
        }

        private @Nullable String variable(String name, String otherwise) {
            for (var key :
                    List.of(name, name.toUpperCase(Locale.ROOT), otherwise, otherwise.toUpperCase(Locale.ROOT))) {
                var value = environment.get(key);
                if (value != null && !value.isBlank()) {
                    return value.strip();
                }
            }
            return null;
        }

        private static @Nullable Proxy proxy(@Nullable String text) {
            if (text == null) {
                return null;
            }
            var address =
                    NextLink.resolved(URI.create("http://localhost/"), text.contains("://") ? text : "http://" + text);
            if (address == null || address.getHost() == null) {
                return null;
            }
            int port = address.getPort() > 0 ? address.getPort() : 80;
            return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(address.getHost(), port));
        }

        @Override
        public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
            if (system != null) {
                system.connectFailed(address, proxy, failure);
            }
        }
    }
}
