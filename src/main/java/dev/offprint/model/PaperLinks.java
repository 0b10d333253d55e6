package dev.offprint.model;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// Where a paper and what belongs to it can be found: absolute http or https addresses, anything else is dropped as it
/// arrives, so that a
/// click can never open a `file:` or `javascript:` address that a page slipped in.
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

    /// These links, with the gaps filled from others.
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
            return null; // no address, whatever the page called it
        }
    }
}
