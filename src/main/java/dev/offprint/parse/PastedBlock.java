package dev.offprint.parse;

import dev.offprint.model.MetadataQuality;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A part of a copied page while it is read: an entry, or a line that belongs to none.
final class PastedBlock {
    /// Longer is no title; the longest among 11,342 has 204 characters.
    static final int LONGEST_TITLE = 300;

    private static final Pattern SENTENCE = Pattern.compile(".*[.。]['\")\\]”’]?", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile(".*[?!]", Pattern.DOTALL);

    final PastedLine line;
    /// Null for a line that belongs to no entry.
    final @Nullable RawPaper draft;

    @Nullable
    PrintedDate date;
    /// Whether anything but its place shows that it is an entry.
    boolean backed;

    private PastedBlock(PastedLine line, @Nullable RawPaper draft) {
        this.line = line;
        this.draft = draft;
    }

    static PastedBlock stray(PastedLine line) {
        return new PastedBlock(line, null);
    }

    static PastedBlock entry(PastedLine title) {
        var draft = new RawPaper(MetadataQuality.COPIED);
        draft.title = title.text();
        draft.id(title.address());
        var piece = new PastedBlock(title, draft);
        piece.backed = title.kind() == PastedLine.Kind.HEADING || title.address() != null;
        return piece;
    }

    /// Whether a line reads like an abstract: long, or sentences. Of 11,342 titles none ends in a full stop,
    /// and some that ask have a hundred characters.
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

    /// Whether a line may be a short abstract where a title stands before it.
    static boolean sentence(String text) {
        return text.length() >= 30 && SENTENCE.matcher(text).matches();
    }

    /// What tells whether two entries of a page are the same one.
    String identity() {
        return draft == null || draft.ids.isEmpty() ? title() : draft.ids.getFirst();
    }

    String title() {
        return line.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /// The counts between two entries: comments of the one before, then upvotes of the one behind. Of a single
    /// number it is known which it is once the page is known to begin its entries with upvotes.
    ///
    /// @param votes a count that certainly is that of upvotes
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
        if (below != null && below.draft != null && upvotes != null) {
            below.draft.upvotes = JsonFields.count(upvotes);
            below.backed = true;
        }
        if (above != null && above.draft != null && !rest.isEmpty()) {
            above.draft.comments = JsonFields.count(rest.getFirst());
        }
    }
}
