package dev.offprint.search.index;

import dev.offprint.model.Byline;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperId;
import dev.offprint.model.PaperRow;
import dev.offprint.model.SeenRevision;
import dev.offprint.model.StoredPaper;
import dev.offprint.search.analysis.TokenOffsets;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Everything that a hit shows, read from one column of the index, which Lucene leaves uncompressed: fifty cards are
/// read in the time in which
/// one block of stored fields is unpacked.
///
/// Written in this order, numbers and lengths as Lucene's VLong and VInt, texts as UTF-8, absent ones empty: key, id,
/// title, names of the
/// byline, number of authors, organisation, venue, day of publication (zig-zag), counts (plus one), flags, the
/// version that came since (plus one), the
/// title's trail, the abstract and its trail.
///
/// @param row           without the upvotes over time, which the index does not know
/// @param titleTrail    [TokenOffsets] of the title
/// @param abstractText  null when there is none
public record StoredHit(
        PaperRow row, Bytes titleTrail, @Nullable String abstractText, Bytes abstractTrail) {
    /// A stretch of an array, good until the next card is read.
    public record Bytes(BytesRef of, int from, int to) {}

    private static final long NO_DAY = Integer.MIN_VALUE;
    private static final int STARRED = 1;
    private static final int READ = 2;
    private static final int DISMISSED = 4;
    private static final int CODE = 8;
    private static final int NOTE = 16;
    private static final int WITHDRAWN = 32;
    private static final int KEPT = 64;

    static BytesRef pack(ByteWriter out, StoredPaper kept, TokenOffsets titleTrail, TokenOffsets abstractTrail) {
        var paper = kept.paper();
        var byline = Byline.of(paper.authors());
        out.clear();
        out.number(kept.key());
        out.text(kept.id().value());
        out.text(paper.title());
        out.number(byline.names().size());
        byline.names().forEach(out::text);
        out.number(byline.total());
        out.text(paper.organization());
        out.text(paper.venue());
        out.signed(paper.publishedOn() == null ? NO_DAY : paper.publishedOn().toEpochDay());
        count(out, kept.counts().upvotes());
        count(out, kept.counts().comments());
        count(out, kept.counts().githubStars());
        var news = paper.preprint().unseen(kept.state().seen());
        out.number(flags(kept, news));
        count(out, news.versionOrNull());
        out.sized(titleTrail.bytes(), titleTrail.length());
        out.text(paper.abstractText());
        out.sized(abstractTrail.bytes(), abstractTrail.length());
        return out.packed();
    }

    private static void count(ByteWriter out, @Nullable Integer count) {
        out.number(count == null ? 0 : count + 1L);
    }

    private static int flags(StoredPaper kept, SeenRevision news) {
        var marks = kept.state();
        int flags = (marks.starred() ? STARRED : 0) | (marks.read() ? READ : 0) | (marks.dismissed() ? DISMISSED : 0);
        flags |= kept.paper().links().code() != null ? CODE : 0;
        flags |= news.withdrawn() ? WITHDRAWN : 0;
        flags |= kept.kept() ? KEPT : 0;
        return flags | (marks.note() != null ? NOTE : 0);
    }

    public static StoredHit unpack(BytesRef packed) throws IOException {
        var in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
        long key = in.readVLong();
        var id = new PaperId(in.readString());
        var title = in.readString();
        var names = new ArrayList<String>(Byline.MAX_NAMES);
        for (int i = in.readVInt(); i > 0; i--) {
            names.add(in.readString());
        }
        var byline = new Byline(names, in.readVInt());
        var organization = absent(in.readString());
        var venue = absent(in.readString());
        long day = in.readZLong();
        var counts = new PaperCounts(count(in), count(in), count(in));
        int flags = in.readVInt();
        var newVersion = count(in);
        var row = new PaperRow(
                key,
                id,
                title,
                byline,
                organization,
                venue,
                day == NO_DAY ? null : LocalDate.ofEpochDay(day),
                counts,
                (flags & STARRED) != 0,
                (flags & READ) != 0,
                (flags & DISMISSED) != 0,
                (flags & CODE) != 0,
                (flags & NOTE) != 0,
                newVersion,
                (flags & WITHDRAWN) != 0,
                (flags & KEPT) != 0,
                List.of());
        var titleTrail = trail(in, packed);
        var abstractText = absent(in.readString());
        return new StoredHit(row, titleTrail, abstractText, trail(in, packed));
    }

    private static @Nullable String absent(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Integer count(ByteArrayDataInput in) {
        long count = in.readVLong();
        return count == 0 ? null : (int) (count - 1);
    }

    private static Bytes trail(ByteArrayDataInput in, BytesRef packed) {
        int length = in.readVInt();
        int from = in.getPosition();
        in.setPosition(from + length);
        return new Bytes(packed, from, from + length);
    }
}
