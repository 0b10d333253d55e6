package dev.offprint.store.merge;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Paper;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An identifier of exactly one paper. A paper has at most one of each kind, so two different ones of a kind
/// belong to two papers.
///
/// @param kind  `arxiv`, `doi`, or `id:` and the prefix of an identifier from a file (`id:cisi`)
/// @param value without version or address
public record PaperIdentifier(String kind, String value) implements Comparable<PaperIdentifier> {
    private static final String ARXIV = "arxiv";
    private static final String DOI = "doi";
    private static final String SOURCE_ID = "id";
    /// arXiv registers a DOI for every paper, which is equivalent to the arXiv id:
    /// <https://info.arxiv.org/help/doi.html>
    private static final String ARXIV_DOI = "10.48550/arxiv.";

    /// The identifiers of a paper, most specific first.
    static Set<PaperIdentifier> of(Paper paper) {
        var identifiers = new LinkedHashSet<PaperIdentifier>();
        if (paper.arxivId() != null) {
            identifiers.add(ofArxiv(paper.arxivId()));
        }
        if (paper.doi() != null) {
            identifiers.add(ofDoi(paper.doi()));
        }
        if (paper.sourceId() != null) {
            identifiers.add(ofSourceId(paper.sourceId()));
        }
        return identifiers;
    }

    public static PaperIdentifier ofArxiv(ArxivId id) {
        return new PaperIdentifier(ARXIV, withoutSubjectClass(id).value());
    }

    /// Ids from before 2007 occur with and without their subject class: `math.FA/9201230`.
    static ArxivId withoutSubjectClass(ArxivId id) {
        var bare = ArxivId.parse(id.value());
        return bare == null ? id : bare;
    }

    public static PaperIdentifier ofDoi(String doi) {
        var id = arxivIdIn(doi);
        return id != null ? ofArxiv(id) : new PaperIdentifier(DOI, doi.strip().toLowerCase(Locale.ROOT));
    }

    /// The arXiv id in a DOI registered by arXiv; null for other DOIs.
    static @Nullable ArxivId arxivIdIn(String doi) {
        var lower = doi.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith(ARXIV_DOI) ? ArxivId.parse(lower.substring(ARXIV_DOI.length())) : null;
    }

    public static PaperIdentifier ofSourceId(String sourceId) {
        var id = sourceId.strip();
        int colon = id.lastIndexOf(':');
        return colon < 0
                ? new PaperIdentifier(SOURCE_ID, id)
                : new PaperIdentifier(SOURCE_ID + ":" + id.substring(0, colon), id.substring(colon + 1));
    }

    /// The form stored in the database; [#parse] is the inverse.
    public String text() {
        return kind + ":" + value;
    }

    static PaperIdentifier parse(String text) {
        int colon = text.startsWith(SOURCE_ID + ":") ? text.lastIndexOf(':') : text.indexOf(':');
        return new PaperIdentifier(text.substring(0, colon), text.substring(colon + 1));
    }

    /// The paper without this identifier.
    Paper removeFrom(Paper paper) {
        return switch (kind) {
            case ARXIV -> paper.toBuilder().arxivId(null).build();
            case DOI -> paper.toBuilder().doi(null).build();
            default -> paper.toBuilder().sourceId(null).build();
        };
    }

    /// Whether one of `identifiers` has this kind but another value.
    boolean conflictsWith(Set<PaperIdentifier> identifiers) {
        return identifiers.stream()
                .anyMatch(identifier -> identifier.kind.equals(kind) && !identifier.value.equals(value));
    }

    @Override
    public int compareTo(PaperIdentifier other) {
        return text().compareTo(other.text());
    }

    static boolean conflict(Set<PaperIdentifier> identifiers, Set<PaperIdentifier> others) {
        return identifiers.stream().anyMatch(identifier -> identifier.conflictsWith(others));
    }
}
