package dev.offprint.parse;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperLinks;
import dev.offprint.model.PreprintInfo;
import dev.offprint.model.TexAccents;
import dev.offprint.parse.text.TextCleaner;
import dev.offprint.parse.text.UrlExtractor;
import dev.offprint.parse.text.WithdrawalNotice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Converts a [RawPaper] into a clean [Paper]; the last step of parsing.
final class PaperNormalizer {
    private static final String HUGGING_FACE = "https://huggingface.co/papers/";

    private PaperNormalizer() {}

    /// The paper; null when its title has no visible characters.
    static @Nullable Paper of(RawPaper raw) {
        var title = FieldLimits.title(decoded(raw.title));
        if (title == null) {
            return null;
        }
        var arxivId = arxivId(raw.ids);
        var words = FieldLimits.text(decoded(raw.abstractText));
        var notice = words != null && WithdrawalNotice.startsWithNotice(words) ? words : null;
        var abstractText = notice == null ? words : null; // keeps an abstract stored earlier
        var sourceId = arxivId == null ? sourceId(raw.ids) : null;
        return Paper.titled(title)
                .arxivId(arxivId)
                .sourceId(sourceId)
                .doi(doi(raw.doi))
                .abstractText(abstractText)
                .aiSummary(FieldLimits.text(TextCleaner.line(raw.aiSummary)))
                .authors(FieldLimits.authors(lines(raw.authors)))
                .organization(FieldLimits.name(decoded(raw.organization)))
                .venue(FieldLimits.name(decoded(raw.venue)))
                .keywords(FieldLimits.labels(distinct(raw.keywords)))
                .categories(FieldLimits.labels(distinct(raw.categories)))
                .publishedOn(raw.publishedOn)
                .links(links(raw, arxivId, sourceId, abstractText))
                .preprint(preprint(raw, notice))
                .build();
    }

    /// The text on one line, with the accents of TeX as letters outside formulas: arXiv sends names in this way.
    private static @Nullable String decoded(@Nullable String text) {
        var line = TextCleaner.line(text);
        return line == null ? null : TexAccents.decode(line);
    }

    private static PreprintInfo preprint(RawPaper raw, @Nullable String notice) {
        var comment = FieldLimits.text(decoded(raw.comment));
        boolean withdrawn = raw.withdrawn || notice != null || (comment != null && WithdrawalNotice.inComment(comment));
        return PreprintInfo.of(
                raw.version, raw.revisedOn, withdrawn, joined(comment, notice), FieldLimits.text(decoded(raw.journal)));
    }

    private static @Nullable String joined(@Nullable String comment, @Nullable String notice) {
        if (comment == null || notice == null) {
            return comment == null ? notice : comment;
        }
        return comment + "; " + notice;
    }

    static PaperCounts counts(RawPaper raw) {
        return new PaperCounts(raw.upvotes, raw.comments, raw.githubStars);
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

    /// The source's own id. Addresses do not count, nor does `p:12`, an id of this program from the library that
    /// exported it.
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
            RawPaper raw, @Nullable ArxivId arxivId, @Nullable String sourceId, @Nullable String abstractText) {
        var page =
                arxivId != null ? arxivId.pageUrl() : raw.listed && sourceId != null ? HUGGING_FACE + sourceId : null;
        var pdf = arxivId != null ? arxivId.pdfUrl() : null;
        var code = UrlExtractor.address(raw.code);
        var project = UrlExtractor.address(raw.project);
        if (project != null && UrlExtractor.isCode(project)) {
            code = code != null ? code : project;
            project = null;
        }
        for (var address : abstractText == null ? List.<String>of() : UrlExtractor.extract(abstractText)) {
            if (code == null && UrlExtractor.isRepository(address)) {
                code = address;
            } else if (project == null && UrlExtractor.mayBeProject(address)) {
                project = address;
            }
        }
        return new PaperLinks(page, pdf, code, project, UrlExtractor.address(raw.thumbnail));
    }

    private static List<String> lines(List<String> texts) {
        var lines = new ArrayList<String>(texts.size());
        for (var text : texts) {
            var line = FieldLimits.name(decoded(text));
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
