package dev.offprint.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Message;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UrlPolicyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://huggingface.co/papers",
                "HTTPS://huggingface.co/",
                "http://127.0.0.1:8080/x",
                "http://localhost/x",
                "http://[::1]:80/"
            })
    void these_may_be_asked(String address) {
        assertThat(UrlPolicy.objection(URI.create(address))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://huggingface.co/",
                "http://localhost.example.org/",
                "http://192.168.0.1/",
                "file:///etc/passwd",
                "ftp://example.org/",
                "jar:file:/x!/y",
                "/papers",
                "https:///papers",
                "https://127.1/",
                "https://0x7f.1/",
                "mailto:a@example.org"
            })
    void these_may_not(String address) {
        assertThat(UrlPolicy.objection(URI.create(address))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost/",
                "https://127.0.0.1:8443/",
                "https://2130706433/",
                "https://10.0.0.1/",
                "https://172.16.0.1/",
                "https://192.168.0.1/admin",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "https://router/",
                "https://printer.local/",
                "https://x.localhost./"
            })
    void a_public_server_cannot_redirect_to_local_addresses(String address) {
        assertThat(UrlPolicy.objection(URI.create("https://example.org/"), URI.create(address)))
                .isEqualTo(Message.of("road.inward", address));
        assertThat(PublicAddress.matches(URI.create(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/",
                "https://8.8.8.8/",
                "https://[2606:4700::1111]/",
                "https://172.32.0.1/",
                "https://3d.example.org/"
            })
    void a_public_server_can_redirect_to_public_addresses(String address) {
        assertThat(UrlPolicy.objection(URI.create("https://example.org/"), URI.create(address)))
                .isNull();
    }

    @Test
    void a_local_server_can_redirect_to_itself() {
        assertThat(UrlPolicy.objection(URI.create("http://127.0.0.1/"), URI.create("http://127.0.0.1/x")))
                .isNull();
    }

    @Test
    void encryption_is_never_given_up_on_the_way() {
        assertThat(UrlPolicy.objection(URI.create("https://example.org/"), URI.create("http://localhost/")))
                .isEqualTo(Message.of("road.decrypted", "http://localhost/"));
    }
}
