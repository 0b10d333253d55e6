package dev.offprint.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of a list, with everything that it shows; nothing is loaded later.
///
/// @param newVersion a version newer than the first known one, not yet seen by the reader; null for none
/// @param withdrawn whether the paper was withdrawn and the reader has not seen it yet
/// @param kept      whether the whole paper is on disk
/// @param upvotesOverTime the upvotes at distinct times, oldest first; empty with fewer than two
public record PaperRow(
        long key,
        PaperId id,
        String title,
        Byline byline,
        @Nullable String organization,
        @Nullable String venue,
        @Nullable LocalDate publishedOn,
        PaperCounts counts,
        boolean starred,
        boolean read,
        boolean dismissed,
        boolean hasCode,
        boolean hasNote,
        @Nullable Integer newVersion,
        boolean withdrawn,
        boolean kept,
        List<Integer> upvotesOverTime) {
    public PaperRow {
        upvotesOverTime = List.copyOf(upvotesOverTime);
    }

    /// A paper without venue and without news from its archive.
    public PaperRow(
            long key,
            PaperId id,
            String title,
            Byline byline,
            @Nullable String organization,
            @Nullable LocalDate publishedOn,
            PaperCounts counts,
            boolean starred,
            boolean read,
            boolean dismissed,
            boolean hasCode,
            boolean hasNote,
            List<Integer> upvotesOverTime) {
        this(
                key,
                id,
                title,
                byline,
                organization,
                null,
                publishedOn,
                counts,
                starred,
                read,
                dismissed,
                hasCode,
                hasNote,
                null,
                false,
                false,
                upvotesOverTime);
    }
}
