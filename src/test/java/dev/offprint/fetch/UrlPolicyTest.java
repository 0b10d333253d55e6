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
                "mailto:a@example.org"
            })
    void these_may_not(String address) {
        assertThat(UrlPolicy.objection(URI.create(address))).isNotNull();
    }

    @Test
    void encryption_is_never_given_up_on_the_way() {
        assertThat(UrlPolicy.objection(URI.create("https://example.org/"), URI.create("http://localhost/")))
                .isEqualTo(Message.of("road.decrypted", "http://localhost/"));
    }
}
