package dev.offprint.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ProxySettingsTest {
    private static String way(@Nullable String setting, Map<String, String> environment, String address) {
        var proxy = ProxySettings.selector(() -> setting, environment, null)
                .select(URI.create(address))
                .getFirst();
        return proxy.type() == Proxy.Type.DIRECT ? "direct" : ((InetSocketAddress) proxy.address()).toString();
    }

    @Test
    void without_any_word_the_way_is_direct() {
        assertThat(way(null, Map.of(), "https://example.org/")).isEqualTo("direct");
    }

    @Test
    void the_environment_names_the_proxy() {
        assertThat(way(null, Map.of("https_proxy", "http://proxy.example:3128"), "https://example.org/"))
                .isEqualTo("proxy.example/<unresolved>:3128");
        assertThat(way(null, Map.of("ALL_PROXY", "proxy.example:3128/"), "https://example.org/"))
                .isEqualTo("proxy.example/<unresolved>:3128");
    }

    @Test
    void the_setting_comes_before_the_environment() {
        assertThat(way("mine.example:8080", Map.of("https_proxy", "proxy.example:3128"), "https://example.org/"))
                .isEqualTo("mine.example/<unresolved>:8080");
    }

    @Test
    void exceptions_of_the_environment_are_asked_directly() {
        var environment = Map.of("https_proxy", "proxy.example:3128", "no_proxy", "intern.example, .example.net");

        assertThat(way(null, environment, "https://intern.example/")).isEqualTo("direct");
        assertThat(way(null, environment, "https://deep.intern.example/")).isEqualTo("direct");
        assertThat(way(null, environment, "https://www.example.net/")).isEqualTo("direct");
        assertThat(way(null, environment, "https://notintern.example/")).isEqualTo("proxy.example/<unresolved>:3128");
    }

    @Test
    void this_machine_is_never_asked_through_a_proxy() {
        assertThat(way("mine.example:8080", Map.of(), "http://127.0.0.1:9000/")).isEqualTo("direct");
    }

    @Test
    void what_is_no_address_is_no_proxy() {
        assertThat(way(null, Map.of("https_proxy", "http://["), "https://example.org/"))
                .isEqualTo("direct");
    }

    @Test
    void a_password_in_the_address_is_sent_decoded() {
        var settings = ProxySettings.selector(
                () -> null, Map.of("https_proxy", "http://user:pass%40word@proxy.example:3128"), null);

        assertThat(settings.authorization(URI.create("https://example.org/"))).isEqualTo("Basic dXNlcjpwYXNzQHdvcmQ=");
        assertThat(settings.authorization(URI.create("http://127.0.0.1:9000/"))).isNull();
    }

    @Test
    void a_proxy_that_speaks_socks_is_named() {
        var settings = ProxySettings.selector(() -> "socks5://proxy.example:1080", Map.of(), null);

        assertThat(settings.socksProxy(URI.create("https://example.org/"))).isEqualTo("proxy.example");
        assertThat(settings.socksProxy(URI.create("http://127.0.0.1:9000/"))).isNull();
    }
}
