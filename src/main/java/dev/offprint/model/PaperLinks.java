package dev.offprint.model;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// Web addresses of a paper and its resources: absolute http or https addresses. Any other address is dropped on
/// construction, so that a click never opens a `file:` or `javascript:` address of a page.
public record PaperLinks(
        @Nullable String page,
        @Nullable String pdf,
        @Nullable String code,
        @Nullable String project,
        @Nullable String thumbnail) {
    public static final PaperLinks NONE = new PaperLinks(null, null, null, null, null);

    public PaperLinks {
        page = webUrlOrNull(page);
        pdf = webUrlOrNull(pdf);
        code = webUrlOrNull(code);
        project = webUrlOrNull(project);
        thumbnail = webUrlOrNull(thumbnail);
    }

    /// These links, with missing ones taken from others.
    public PaperLinks withFallback(PaperLinks other) {
        return new PaperLinks(
                page != null ? page : other.page,
                pdf != null ? pdf : other.pdf,
                code != null ? code : other.code,
                project != null ? project : other.project,
                thumbnail != null ? thumbnail : other.thumbnail);
    }

    private static @Nullable String webUrlOrNull(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            var uri = new URI(address.strip());
            var scheme = uri.getScheme();
            boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
            return web && uri.getHost() != null ? uri.toString() : null;
        } catch (URISyntaxException _) {
            return null; // not an address
        }
    }
}
