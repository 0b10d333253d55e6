package dev.offprint.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Builds a [Paper] field by field; fields that are not set are absent. A blank text counts as absent. Not thread-safe.
public final class PaperBuilder {
    private String title;
    private @Nullable ArxivId arxivId;
    private @Nullable String doi;
    private @Nullable String sourceId;
    private @Nullable String abstractText;
    private @Nullable String aiSummary;
    private List<String> authors = List.of();
    private @Nullable String organization;
    private @Nullable String venue;
    private List<String> keywords = List.of();
    private List<String> categories = List.of();
    private @Nullable LocalDate publishedOn;
    private @Nullable LocalDate submittedOn;
    private PaperLinks links = PaperLinks.NONE;
    private PreprintInfo preprint = PreprintInfo.NONE;

    PaperBuilder(String title) {
        this.title = title;
    }

    PaperBuilder(Paper paper) {
        title = paper.title();
        arxivId = paper.arxivId();
        doi = paper.doi();
        sourceId = paper.sourceId();
        abstractText = paper.abstractText();
        aiSummary = paper.aiSummary();
        authors = paper.authors();
        organization = paper.organization();
        venue = paper.venue();
        keywords = paper.keywords();
        categories = paper.categories();
        publishedOn = paper.publishedOn();
        submittedOn = paper.submittedOn();
        links = paper.links();
        preprint = paper.preprint();
    }

    public PaperBuilder title(String value) {
        title = value;
        return this;
    }

    public PaperBuilder arxivId(@Nullable ArxivId value) {
        arxivId = value;
        return this;
    }

    public PaperBuilder doi(@Nullable String value) {
        doi = nullIfBlank(value);
        return this;
    }

    public PaperBuilder sourceId(@Nullable String value) {
        sourceId = nullIfBlank(value);
        return this;
    }

    public PaperBuilder abstractText(@Nullable String value) {
        abstractText = nullIfBlank(value);
        return this;
    }

    public PaperBuilder aiSummary(@Nullable String value) {
        aiSummary = nullIfBlank(value);
        return this;
    }

    public PaperBuilder authors(List<String> value) {
        authors = value;
        return this;
    }

    public PaperBuilder organization(@Nullable String value) {
        organization = nullIfBlank(value);
        return this;
    }

    public PaperBuilder venue(@Nullable String value) {
        venue = nullIfBlank(value);
        return this;
    }

    public PaperBuilder keywords(List<String> value) {
        keywords = value;
        return this;
    }

    public PaperBuilder categories(List<String> value) {
        categories = value;
        return this;
    }

    public PaperBuilder publishedOn(@Nullable LocalDate value) {
        publishedOn = value;
        return this;
    }

    public PaperBuilder submittedOn(@Nullable LocalDate value) {
        submittedOn = value;
        return this;
    }

    public PaperBuilder links(PaperLinks value) {
        links = value;
        return this;
    }

    public PaperBuilder preprint(PreprintInfo value) {
        preprint = value;
        return this;
    }

    public Paper build() {
        return new Paper(
                arxivId,
                doi,
                sourceId,
                title,
                abstractText,
                aiSummary,
                authors,
                organization,
                venue,
                keywords,
                categories,
                publishedOn,
                submittedOn,
                links,
                preprint);
    }

    private static @Nullable String nullIfBlank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
