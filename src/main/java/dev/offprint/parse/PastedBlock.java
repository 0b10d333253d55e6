package dev.offprint.parse;

import dev.offprint.model.MetadataQuality;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Part of a copied page during parsing: an entry, or a line that belongs to no entry.
final class PastedBlock {
    /// Maximum length of a title; the longest of 11,342 titles has 204 characters.
    static final int MAX_TITLE_LENGTH = 300;

    private static final Pattern SENTENCE = Pattern.compile(".*[.。]['\")\\]”’]?", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile(".*[?!]", Pattern.DOTALL);

    final PastedLine line;
    /// Null for a line that belongs to no entry.
    final @Nullable RawPaper raw;

    @Nullable
    PrintedDate date;
    /// Whether something other than its position shows that it is an entry.
    boolean confirmed;

    private PastedBlock(PastedLine line, @Nullable RawPaper raw) {
        this.line = line;
        this.raw = raw;
    }

    static PastedBlock stray(PastedLine line) {
        return new PastedBlock(line, null);
    }

    static PastedBlock entry(PastedLine title) {
        var raw = new RawPaper(MetadataQuality.COPIED);
        raw.title = title.text();
        raw.id(title.address());
        var block = new PastedBlock(title, raw);
        block.confirmed = title.kind() == PastedLine.Kind.HEADING || title.address() != null;
        return block;
    }

    /// Whether a line reads like an abstract: long, or several sentences. Of 11,342 titles none ends in a full
    /// stop, and some that are questions have a hundred characters.
    static boolean prose(String text) {
        int length = text.length();
        if (length >= 260) {
            return true;
        }
        if (SENTENCE.matcher(text).matches()) {
            return (length >= 90 && text.split(" ").length >= 12) || (length >= 60 && text.endsWith("。"));
        }
        return length >= 200 && CALL.matcher(text).matches();
    }

    /// Whether a line may be a short abstract if a title precedes it.
    static boolean sentence(String text) {
        return text.length() >= 30 && SENTENCE.matcher(text).matches();
    }

    /// Key by which repeated entries of a page are recognised.
    String identity() {
        return raw == null || raw.ids.isEmpty() ? title() : raw.ids.getFirst();
    }

    String title() {
        return line.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /// Assigns the counts between two entries: comments of the entry above, then upvotes of the entry below. A
    /// single number is taken as upvotes once the page is known to begin its entries with upvotes.
    ///
    /// @param votes a count that is certainly upvotes
    static void count(
            @Nullable PastedBlock above,
            @Nullable PastedBlock below,
            List<String> numbers,
            @Nullable String votes,
            boolean votesFirst) {
        var rest = numbers;
        var upvotes = votes;
        if (upvotes == null && below != null && !rest.isEmpty()) {
            var last = rest.getLast();
            boolean one = rest.size() == 1;
            if (!one || votesFirst || above == null || !Character.isDigit(last.charAt(0))) {
                upvotes = last;
                rest = rest.subList(0, rest.size() - 1);
            }
        }
        if (below != null && below.raw != null && upvotes != null) {
            below.raw.upvotes = JsonFields.count(upvotes);
            below.confirmed = true;
        }
        if (above != null && above.raw != null && !rest.isEmpty()) {
            above.raw.comments = JsonFields.count(rest.getFirst());
        }
    }
}
