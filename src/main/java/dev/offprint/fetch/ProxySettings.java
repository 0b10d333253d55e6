package dev.offprint.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Proxy selection: the program's setting, else the environment (`https_proxy`, `http_proxy`, `all_proxy`,
/// `no_proxy`, in either case, as most command-line programs read them), else the system's proxies as reported by
/// the Java platform. This machine itself is never reached through a proxy. A proxy may have a user and password in
/// its address: `http://user:pass%40word@host:port`.
public final class ProxySettings extends ProxySelector {
    private static final Pattern SEPARATORS = Pattern.compile("[,\\s]+");
    private static final List<Proxy> DIRECT = List.of(Proxy.NO_PROXY);

    private final Supplier<@Nullable String> setting;
    private final Map<String, String> environment;
    private final @Nullable ProxySelector system;

    private ProxySettings(
            Supplier<@Nullable String> setting, Map<String, String> environment, @Nullable ProxySelector system) {
        this.setting = setting;
        this.environment = Map.copyOf(environment);
        this.system = system;
    }

    /// @param setting the user's setting, `http://host:port` or `host:port`; null for automatic. Read before each
    ///     request, so that a change takes effect at once
    /// @param environment the process's environment variables
    /// @param system the platform's selector; null when there is none
    public static ProxySettings selector(
            Supplier<@Nullable String> setting, Map<String, String> environment, @Nullable ProxySelector system) {
        return new ProxySettings(setting, environment, system);
    }

    @Override
    public List<Proxy> select(URI address) {
        if (UrlPolicy.local(address)) {
            return DIRECT;
        }
        var named = proxyAddress(address);
        if (named != null) {
            int port = named.getPort() > 0 ? named.getPort() : 80;
            var type = isSocks(named) ? Proxy.Type.SOCKS : Proxy.Type.HTTP;
            return List.of(new Proxy(type, InetSocketAddress.createUnresolved(named.getHost(), port)));
        }
        boolean excepted = setting.get() == null && excepted(address.getHost());
        return system == null || excepted ? DIRECT : system.select(address);
    }

    /// The value of `Proxy-Authorization` (RFC 7617) for requests to an address; null without a password.
    @Nullable
    String authorization(URI address) {
        var named = proxyAddress(address);
        var user = named == null ? null : named.getUserInfo();
        return user == null
                ? null
                : "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
    }

    /// The SOCKS proxy that an address would be requested through, which the HTTP client does not support; null for
    /// any other way.
    @Nullable
    String socksProxy(URI address) {
        var named = proxyAddress(address);
        return named != null && isSocks(named) ? named.getHost() : null;
    }

    /// The proxy that the setting or the environment names for an address; null for none, and for this machine.
    private @Nullable URI proxyAddress(URI address) {
        var chosen = setting.get();
        if (UrlPolicy.local(address) || (chosen == null && excepted(address.getHost()))) {
            return null;
        }
        var text = chosen != null ? chosen : variable(address.getScheme() + "_proxy", "all_proxy");
        if (text == null) {
            return null;
        }
        var named = NextLink.resolved(URI.create("http://localhost/"), text.contains("://") ? text : "http://" + text);
        return named == null || named.getHost() == null ? null : named;
    }

    private static boolean isSocks(URI proxy) {
        return proxy.getScheme() != null
                && proxy.getScheme().toLowerCase(Locale.ROOT).startsWith("socks");
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
        for (var key : List.of(name, name.toUpperCase(Locale.ROOT), otherwise, otherwise.toUpperCase(Locale.ROOT))) {
            var value = environment.get(key);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
        if (system != null) {
            system.connectFailed(address, proxy, failure);
        }
    }
}
