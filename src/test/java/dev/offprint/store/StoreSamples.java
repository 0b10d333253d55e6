package dev.offprint.store;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Edition;
import dev.offprint.model.MergeResult;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.Source;
import dev.offprint.model.SourceEntry;
import dev.offprint.model.StoredPaper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Papers invented for the tests of the store, and short ways to put them in.
public final class StoreSamples {
    public static final Instant MONDAY = Instant.parse("2025-05-19T06:00:00Z");
    public static final Instant TUESDAY = Instant.parse("2025-05-20T06:00:00Z");
    public static final Instant WEDNESDAY = Instant.parse("2025-05-21T06:00:00Z");

    public static final Edition MONDAYS = day("2025-05-19");
    public static final Edition TUESDAYS = day("2025-05-20");

    public static final String KITES = "Kites that Steer Themselves by Listening to the Wind";
    public static final String ABOUT_KITES =
            "We let a kite listen to the wind with two cheap microphones and steer by what it"
                    + " hears. In forty flights over a beach it stayed aloft three times as long as with a camera.";
    public static final String ABOUT_TIDES =
            "Harbours predict their tides from tables of the last century. A small network that reads the moon and the"
                    + " air pressure errs by four centimetres where the tables err by eleven.";

    private StoreSamples() {}

    static Edition day(String date) {
        return Edition.day(Source.HUGGING_FACE, LocalDate.parse(date));
    }

    public static ArxivId arxiv(String id) {
        return new ArxivId(id);
    }

    /// A record with an arXiv id and a title of its own.
    public static Paper numbered(String arxivId) {
        return Paper.titled("A Study of the Number " + arxivId)
                .arxivId(arxiv(arxivId))
                .build();
    }

    public static SourceEntry record(Paper paper) {
        return SourceEntry.unlisted(paper, MetadataQuality.RECORD);
    }

    public static SourceEntry copied(Paper paper) {
        return SourceEntry.unlisted(paper, MetadataQuality.COPIED);
    }

    public static SourceEntry listed(Paper paper, Edition edition, @Nullable Integer rank, @Nullable Integer upvotes) {
        return new SourceEntry(paper, MetadataQuality.RECORD, edition, rank, new PaperCounts(upvotes, null, null));
    }

    public static MergeResult merge(Store store, Instant at, SourceEntry... entries) {
        return store.merge(List.of(entries), null, at);
    }

    /// Puts one entry in and answers its key.
    public static long key(Store store, SourceEntry entry) {
        return merge(store, MONDAY, entry).outcomes().getFirst().key();
    }

    public static List<MergeResult.Kind> kinds(MergeResult merged) {
        return merged.outcomes().stream().map(MergeResult.Outcome::kind).toList();
    }

    public static StoredPaper paper(Store store, long key) {
        return store.papers(new long[] {key}).getFirst();
    }

    public static long[] keys(long... keys) {
        return keys;
    }
}
