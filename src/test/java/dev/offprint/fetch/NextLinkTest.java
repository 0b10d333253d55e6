package dev.offprint.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class NextLinkTest {
    private static @Nullable String next(String... values) {
        var headers = HttpHeaders.of(Map.of("Link", List.of(values)), (_, _) -> true);
        var next = NextLink.in(headers, URI.create("https://example.org/api/list?p=0"));
        return next == null ? null : next.toString();
    }

    @Test
    void the_next_page_is_found_quoted_or_not() {
        assertThat(next("<https://example.org/api/list?p=1>; rel=\"next\""))
                .isEqualTo("https://example.org/api/list?p=1");
        assertThat(next("<https://example.org/api/list?p=1>;rel=next")).isEqualTo("https://example.org/api/list?p=1");
    }

    @Test
    void a_relative_address_is_made_absolute() {
        assertThat(next("</api/list?p=1>; rel=\"next\"")).isEqualTo("https://example.org/api/list?p=1");
    }

    @Test
    void the_next_among_several_is_found() {
        assertThat(next("<?p=9>; rel=\"last\", <?p=1>; title=\"more\"; rel=\"up next\""))
                .isEqualTo("https://example.org/api/list?p=1");
    }

    @Test
    void other_relations_are_no_next() {
        assertThat(next("<?p=0>; rel=\"prev\", <?p=3>; rel=\"nextish\"")).isNull();
    }

    @Test
    void what_is_no_address_is_no_next() {
        assertThat(next("<http://[>; rel=\"next\"")).isNull();
    }
}
