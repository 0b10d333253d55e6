package dev.offprint.store.merge;

import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.PreprintInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the sources together say of a paper, and how one more description changes it.
///
/// @param detail the richest form of page that any of it came from
/// @param toldAt when the words that stand were told, in milliseconds since 1970
record MergedMetadata(Paper paper, MetadataQuality detail, long toldAt) {

    /// These facts after one more description. Of equal detail the newer one is believed, a poorer one fills
    /// gaps, and nothing takes away what is known: absent never replaces present, half an abstract never a whole
    /// one, fewer authors never more, unless they are those of a new version.
    MergedMetadata told(Paper news, MetadataQuality detail, long at) {
        int richer = detail.compareTo(this.detail);
        var state = paper.preprint().mergedWith(news.preprint());
        if (richer < 0 || (richer == 0 && at < toldAt)) {
            return new MergedMetadata(over(paper, news, richer == 0, state), this.detail, toldAt);
        }
        boolean revised = state.newerVersion() != null
                && !state.newerVersion().equals(paper.preprint().version());
        var merged = over(news, paper, richer == 0 && !revised, state);
        boolean changed = !merged.equals(paper) || richer > 0;
        return changed ? new MergedMetadata(merged, detail, at) : this;
    }

    /// `better` where it says something, `other` in its gaps; ids stay as they were first told.
    private Paper over(Paper better, Paper other, boolean equals, PreprintInfo state) {
        boolean cut = equals && length(better.abstractText()) * 2 < length(other.abstractText());
        boolean fewer = equals && better.authors().size() < other.authors().size();
        return Paper.titled(better.title())
                .arxivId(or(paper.arxivId(), or(better.arxivId(), other.arxivId())))
                .doi(or(paper.doi(), or(better.doi(), other.doi())))
                .sourceId(or(paper.sourceId(), or(better.sourceId(), other.sourceId())))
                .abstractText(cut ? other.abstractText() : or(better.abstractText(), other.abstractText()))
                .aiSummary(or(better.aiSummary(), other.aiSummary()))
                .authors(fewer ? other.authors() : or(better.authors(), other.authors()))
                .organization(or(better.organization(), other.organization()))
                .venue(or(better.venue(), other.venue()))
                .keywords(or(better.keywords(), other.keywords()))
                .categories(or(better.categories(), other.categories()))
                .publishedOn(or(better.publishedOn(), other.publishedOn()))
                .submittedOn(or(better.submittedOn(), other.submittedOn()))
                .links(better.links().withFallback(other.links()))
                .preprint(state)
                .build();
    }

    private static <T> @Nullable T or(@Nullable T value, @Nullable T other) {
        return value != null ? value : other;
    }

    private static List<String> or(List<String> values, List<String> others) {
        return values.isEmpty() ? others : values;
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
