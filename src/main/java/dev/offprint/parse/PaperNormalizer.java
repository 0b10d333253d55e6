package dev.offprint.parse;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperLinks;
import dev.offprint.model.PreprintInfo;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The last step: a clean paper out of a draft.
final class PaperNormalizer {
    private static final String HUGGING_FACE = "https://huggingface.co/papers/";

    private PaperNormalizer() {}

    /// Null when there is no title to be seen.
    static @Nullable Paper of(RawPaper draft) {
        var title = FieldLimits.title(TextCleaner.line(draft.title));
        if (title == null) {
            return null;
        }
        var arxivId = arxivId(draft.ids);
        var words = FieldLimits.text(TextCleaner.line(draft.abstractText));
        var notice = words != null && WithdrawalNotice.opens(words) ? words : null;
        var abstractText = notice == null ? words : null; // nothing is known of its content, and nothing forgotten
        var sourceId = arxivId == null ? sourceId(draft.ids) : null;
        return Paper.titled(title)
                .arxivId(arxivId)
                .sourceId(sourceId)
                .doi(doi(draft.doi))
                .abstractText(abstractText)
                .aiSummary(FieldLimits.text(TextCleaner.line(draft.aiSummary)))
                .authors(FieldLimits.authors(lines(draft.authors)))
                .organization(FieldLimits.name(TextCleaner.line(draft.organization)))
                .keywords(FieldLimits.labels(distinct(draft.keywords)))
                .categories(FieldLimits.labels(distinct(draft.categories)))
                .publishedOn(draft.publishedOn)
                .links(links(draft, arxivId, sourceId, abstractText))
                .preprint(preprint(draft, notice))
                .build();
    }

    private static PreprintInfo preprint(RawPaper draft, @Nullable String notice) {
        var comment = FieldLimits.text(TextCleaner.line(draft.comment));
        boolean withdrawn = draft.withdrawn || notice != null || (comment != null && WithdrawalNotice.in(comment));
        return PreprintInfo.of(
                draft.version,
                draft.revisedOn,
                withdrawn,
                joined(comment, notice),
                FieldLimits.text(TextCleaner.line(draft.journal)));
    }

    private static @Nullable String joined(@Nullable String comment, @Nullable String notice) {
        if (comment == null || notice == null) {
            return comment == null ? notice : comment;
        }
        return comment + "; " + notice;
    }

    static PaperCounts counts(RawPaper draft) {
        return new PaperCounts(draft.upvotes, draft.comments, draft.githubStars);
    }

    private static @Nullable ArxivId arxivId(List<String> ids) {
        for (var id : ids) {
            var arxivId = ArxivId.parse(id);
            if (arxivId != null) {
                return arxivId;
            }
        }
        return null;
    }

    /// The id that it came with. Addresses are none, and `p:12` is one of ours, of whatever library it was
    /// exported from.
    private static @Nullable String sourceId(List<String> ids) {
        for (var id : ids) {
            var clean = FieldLimits.identifier(TextCleaner.line(id));
            if (clean != null && !clean.contains("://") && !clean.matches("p:\\d+")) {
                return clean;
            }
        }
        return null;
    }

    private static @Nullable String doi(@Nullable String given) {
        var doi = FieldLimits.identifier(TextCleaner.line(given));
        if (doi == null) {
            return null;
        }
        int start = doi.indexOf("10.");
        return start < 0 ? null : doi.substring(start).toLowerCase(Locale.ROOT);
    }

    private static PaperLinks links(
            RawPaper draft, @Nullable ArxivId arxivId, @Nullable String sourceId, @Nullable String abstractText) {
        var page =
                arxivId != null ? arxivId.pageUrl() : draft.listed && sourceId != null ? HUGGING_FACE + sourceId : null;
        var pdf = arxivId != null ? arxivId.pdfUrl() : null;
        var code = UrlExtractor.address(draft.code);
        var project = UrlExtractor.address(draft.project);
        if (project != null && UrlExtractor.code(project)) {
            code = code != null ? code : project;
            project = null;
        }
        for (var address : abstractText == null ? List.<String>of() : UrlExtractor.in(abstractText)) {
            if (code == null && UrlExtractor.repository(address)) {
                code = address;
            } else if (project == null && UrlExtractor.project(address)) {
                project = address;
            }
        }
        return new PaperLinks(page, pdf, code, project, UrlExtractor.address(draft.thumbnail));
    }

    private static List<String> lines(List<String> texts) {
        var lines = new ArrayList<String>(texts.size());
        for (var text : texts) {
            var line = FieldLimits.name(TextCleaner.line(text));
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<String> distinct(List<String> texts) {
        Set<String> lines = new LinkedHashSet<>(lines(texts));
        return List.copyOf(lines);
    }
}
