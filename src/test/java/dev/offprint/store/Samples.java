package dev.offprint.store;

import dev.offprint.model.ArxivId;
import dev.offprint.model.Counts;
import dev.offprint.model.Detail;
import dev.offprint.model.Edition;
import dev.offprint.model.Entry;
import dev.offprint.model.KeptPaper;
import dev.offprint.model.Merged;
import dev.offprint.model.Paper;
import dev.offprint.model.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Papers invented for the tests of the store, and short ways to put them in.
final class Samples {
    static final Instant MONDAY = Instant.parse("2025-05-19T06:00:00Z");
    static final Instant TUESDAY = Instant.parse("2025-05-20T06:00:00Z");
    static final Instant WEDNESDAY = Instant.parse("2025-05-21T06:00:00Z");

    static final Edition MONDAYS = day("2025-05-19");
    static final Edition TUESDAYS = day("2025-05-20");

    static final String KITES = "Kites that Steer Themselves by Listening to the Wind";
    static final String ABOUT_KITES = "We let a kite listen to the wind with two cheap microphones and steer by what it"
            + " hears. In forty flights over a beach it stayed aloft three times as long as with a camera.";
    static final String ABOUT_TIDES = "Harbours predict their tides from tables of the last century. A small network"
            + " that reads the moon and the air pressure errs by four centimetres where the tables err by eleven.";

    private Samples() {}

    static Edition day(String date) {
        return Edition.day(Source.HUGGING_FACE, LocalDate.parse(date));
    }

    static ArxivId arxiv(String id) {
        return new ArxivId(id);
    }

    /// A record with an arXiv id and a title of its own.
    static Paper numbered(String arxivId) {
        return Paper.titled("A Study of the Number " + arxivId)
                .arxivId(arxiv(arxivId))
                .build();
    }

    static Entry record(Paper paper) {
        return Entry.unlisted(paper, Detail.RECORD);
    }

    static Entry copied(Paper paper) {
        return Entry.unlisted(paper, Detail.COPIED);
    }

    static Entry listed(Paper paper, Edition edition, @Nullable Integer rank, @Nullable Integer upvotes) {
        return new Entry(paper, Detail.RECORD, edition, rank, new Counts(upvotes, null, null));
    }

    static Merged merge(Store store, Instant at, Entry... entries) {
        return store.merge(List.of(entries), null, at);
    }

    /// Puts one entry in and answers its key.
    static long key(Store store, Entry entry) {
        return merge(store, MONDAY, entry).fates().getFirst().key();
    }

    static List<Merged.Kind> kinds(Merged merged) {
        return merged.fates().stream().map(Merged.Fate::kind).toList();
    }

    static KeptPaper paper(Store store, long key) {
        return store.papers(new long[] {key}).getFirst();
    }

    static long[] keys(long... keys) {
        return keys;
    }
}
