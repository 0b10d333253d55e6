package dev.offprint.store.merge;

import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.PreprintInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The metadata of a paper combined from all its sources.
///
/// @param quality    the best quality of any contributing source
/// @param observedAt when the metadata in effect was observed, in milliseconds since 1970
record MergedMetadata(Paper paper, MetadataQuality quality, long observedAt) {

    /// Combines with further metadata. At equal quality the newer wins, lower quality only fills gaps, and
    /// nothing known is removed: an absent value never replaces a present one, a truncated abstract never a
    /// whole one, a shorter list of authors never a longer one, except for a new version.
    MergedMetadata mergedWith(Paper newer, MetadataQuality quality, long at) {
        int richer = quality.compareTo(this.quality);
        var state = paper.preprint().mergedWith(newer.preprint());
        if (richer < 0 || (richer == 0 && at < observedAt)) {
            return new MergedMetadata(combine(paper, newer, richer == 0, state), this.quality, observedAt);
        }
        boolean revised = state.newerVersion() != null
                && !state.newerVersion().equals(paper.preprint().version());
        var merged = combine(newer, paper, richer == 0 && !revised, state);
        boolean changed = !merged.equals(paper) || richer > 0;
        return changed ? new MergedMetadata(merged, quality, at) : this;
    }

    /// Values of `better`, with gaps filled from `other`; identifiers keep their first value.
    private Paper combine(Paper better, Paper other, boolean sameQuality, PreprintInfo state) {
        boolean cut = sameQuality && length(better.abstractText()) * 2 < length(other.abstractText());
        boolean fewer = sameQuality && better.authors().size() < other.authors().size();
        return Paper.titled(better.title())
                .arxivId(firstPresent(paper.arxivId(), firstPresent(better.arxivId(), other.arxivId())))
                .doi(firstPresent(paper.doi(), firstPresent(better.doi(), other.doi())))
                .sourceId(firstPresent(paper.sourceId(), firstPresent(better.sourceId(), other.sourceId())))
                .abstractText(cut ? other.abstractText() : firstPresent(better.abstractText(), other.abstractText()))
                .aiSummary(firstPresent(better.aiSummary(), other.aiSummary()))
                .authors(fewer ? other.authors() : firstPresent(better.authors(), other.authors()))
                .organization(firstPresent(better.organization(), other.organization()))
                .venue(firstPresent(better.venue(), other.venue()))
                .keywords(firstPresent(better.keywords(), other.keywords()))
                .categories(firstPresent(better.categories(), other.categories()))
                .publishedOn(firstPresent(better.publishedOn(), other.publishedOn()))
                .submittedOn(firstPresent(better.submittedOn(), other.submittedOn()))
                .links(better.links().withFallback(other.links()))
                .preprint(state)
                .build();
    }

    private static <T> @Nullable T firstPresent(@Nullable T value, @Nullable T other) {
        return value != null ? value : other;
    }

    private static List<String> firstPresent(List<String> values, List<String> others) {
        return values.isEmpty() ? others : values;
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
