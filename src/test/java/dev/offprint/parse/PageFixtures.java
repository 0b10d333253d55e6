package dev.offprint.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/// Pages written for the tests, with invented papers.
final class PageFixtures {
    private PageFixtures() {}

    /// One of the files in the tests' resources.
    static String text(String name) {
        try (var stream = Objects.requireNonNull(PageFixtures.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A page with some JSON as its data and no cards.
    static String html(String json) {
        var escaped = json.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        return """
            <!doctype html>
            <html><head><meta charset="utf-8"><title>Daily Papers</title></head>
            <body><div data-target="MainHeader" data-props="{}"></div>
            <div class="contents" data-target="DailyPapers" data-props="%s"><h1>Daily Papers</h1></div></body></html>
            """.formatted(escaped);
    }

    /// One item of the API.
    static String item(String id, String title) {
        return """
            {"paper": {"id": "%s", "title": "%s", "publishedAt": "2025-06-20T10:00:00.000Z", "upvotes": 3,
            "submittedOnDailyAt": "2025-06-25T01:12:40.364Z"}, "publishedAt": "2025-06-20T06:00:00.000Z",
            "numComments": 1}\
            """.formatted(id, title);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
