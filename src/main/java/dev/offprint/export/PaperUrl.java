package dev.offprint.export;

import dev.offprint.model.Paper;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The one address of a paper that others should have.
final class PaperUrl {
    /// Signs of a DOI that stand in an address as they are.
    private static final String PLAIN = "/.-_():;";

    private PaperUrl() {}

    static @Nullable String of(Paper paper) {
        if (paper.arxivId() != null) {
            return paper.arxivId().pageUrl();
        }
        return paper.links().page() != null || paper.doi() == null
                ? paper.links().page()
                : "https://doi.org/" + encoded(paper.doi());
    }

    private static String encoded(String doi) {
        var address = new StringBuilder();
        for (byte b : doi.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                address.append(c);
            } else {
                address.append("%%%02X".formatted((int) c));
            }
        }
        return address.toString();
    }
}
