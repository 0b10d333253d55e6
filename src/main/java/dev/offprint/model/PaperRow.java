package dev.offprint.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A finished line of a list: everything that it shows, and nothing that would have to be loaded later.
///
/// @param newVersion a version that came after the one that was known first and that the reader has not seen; null for
///     none
/// @param withdrawn whether its archive says so and the reader has not seen it
/// @param upvotesOverTime the upvotes seen at distinct moments, oldest first; empty with fewer than two
public record PaperRow(
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
        @Nullable Integer newVersion,
        boolean withdrawn,
        List<Integer> upvotesOverTime) {
    public PaperRow {
        upvotesOverTime = List.copyOf(upvotesOverTime);
    }

    /// A paper of which no archive told anything new.
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
                publishedOn,
                counts,
                starred,
                read,
                dismissed,
                hasCode,
                hasNote,
                null,
                false,
                upvotesOverTime);
    }
}
