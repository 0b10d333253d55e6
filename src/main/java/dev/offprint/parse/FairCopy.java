package dev.offprint.parse;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Counts;
import dev.offprint.model.Links;
import dev.offprint.model.Paper;
import dev.offprint.model.Preprint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The last step: a clean paper out of a draft.
final class FairCopy {
    private static final String HUGGING_FACE = "https://huggingface.co/papers/";

    private FairCopy() {}

    /// Null when there is no title to be seen.
    static @Nullable Paper of(Draft draft) {
        var title = Cleaning.line(draft.title);
        if (title == null) {
            return null;
        }
        var arxivId = arxivId(draft.ids);
        var words = Cleaning.line(draft.abstractText);
        var notice = words != null && Withdrawal.opens(words) ? words : null;
        var abstractText = notice == null ? words : null; // nothing is known of its content, and nothing forgotten
        var sourceId = arxivId == null ? sourceId(draft.ids) : null;
        return Paper.titled(title)
                .arxivId(arxivId)
                .sourceId(sourceId)
                .doi(doi(draft.doi))
                .abstractText(abstractText)
                .aiSummary(Cleaning.line(draft.aiSummary))
                .authors(lines(draft.authors))
                .organization(Cleaning.line(draft.organization))
                .keywords(distinct(draft.keywords))
                .categories(distinct(draft.categories))
                .publishedOn(draft.publishedOn)
                .links(links(draft, arxivId, sourceId, abstractText))
                .preprint(preprint(draft, notice))
                .build();
    }

    private static Preprint preprint(Draft draft, @Nullable String notice) {
        var comment = Cleaning.line(draft.comment);
        boolean withdrawn = draft.withdrawn || notice != null || (comment != null && Withdrawal.in(comment));
        return Preprint.of(
                draft.version, draft.revisedOn, withdrawn, joined(comment, notice), Cleaning.line(draft.journal));
    }

    private static @Nullable String joined(@Nullable String comment, @Nullable String notice) {
        if (comment == null || notice == null) {
            return comment == null ? notice : comment;
        }
        return comment + "; " + notice;
    }

    static Counts counts(Draft draft) {
        return new Counts(draft.upvotes, draft.comments, draft.githubStars);
    }

    private static @Nullable ArxivId arxivId(List<String> ids) {
        for (var id : ids) {
            var arxivId = ArxivId.read(id);
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
            var clean = Cleaning.line(id);
            if (clean != null && !clean.contains("://") && !clean.matches("p:\\d+")) {
                return clean;
            }
        }
        return null;
    }

    private static @Nullable String doi(@Nullable String given) {
        var doi = Cleaning.line(given);
        if (doi == null) {
            return null;
        }
        int start = doi.indexOf("10.");
        return start < 0 ? null : doi.substring(start).toLowerCase(Locale.ROOT);
    }

    private static Links links(
            Draft draft, @Nullable ArxivId arxivId, @Nullable String sourceId, @Nullable String abstractText) {
        var page = arxivId != null ? arxivId.page() : draft.listed && sourceId != null ? HUGGING_FACE + sourceId : null;
        var pdf = arxivId != null ? arxivId.pdf() : null;
        var code = Addresses.address(draft.code);
        var project = Addresses.address(draft.project);
        if (project != null && Addresses.code(project)) {
            code = code != null ? code : project;
            project = null;
        }
        for (var address : abstractText == null ? List.<String>of() : Addresses.in(abstractText)) {
            if (code == null && Addresses.repository(address)) {
                code = address;
            } else if (project == null && Addresses.project(address)) {
                project = address;
            }
        }
        return new Links(page, pdf, code, project, Addresses.address(draft.thumbnail));
    }

    private static List<String> lines(List<String> texts) {
        var lines = new ArrayList<String>(texts.size());
        for (var text : texts) {
            var line = Cleaning.line(text);
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
