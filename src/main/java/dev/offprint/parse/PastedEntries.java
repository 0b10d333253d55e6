package dev.offprint.parse;

import dev.offprint.model.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the entries among the lines of a copied page.
///
/// Titles and abstracts are told apart by their neighbours first: what follows upvotes or a date, is a heading
/// or has the address of a paper is a title. Else an abstract is what reads like prose, and its title the line
/// before it. What then is left between two entries is authors and organisations on pages that have dates or
/// counts, and an entry without abstract, or nothing, on pages that consist of titles and abstracts alone.
final class PastedEntries {
    /// How long the name of a user may be.
    private static final int NAME = 40;

    private final List<PastedBlock> pieces = new ArrayList<>();
    /// Lines that are no prose and wait for what comes next: the last may be a title.
    private final List<PastedLine> waiting = new ArrayList<>();
    /// Numbers since the last title or abstract.
    private final List<String> numbers = new ArrayList<>();

    private @Nullable PastedBlock current;
    private @Nullable PrintedDate date;
    private @Nullable String votes;
    private @Nullable String nextId;
    private PastedLine.Kind before = PastedLine.Kind.FURNITURE;
    private boolean marked;
    private boolean votesFirst;
    private boolean signs;
    private boolean bylines;
    private int paragraphs;

    private PastedEntries() {}

    static PastedEntries of(List<PastedLine> lines) {
        var entries = new PastedEntries();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            entries.take(line, i + 1 < lines.size() ? lines.get(i + 1) : null);
            entries.before = line.kind();
        }
        entries.end();
        return entries;
    }

    /// The date above the first entry.
    @Nullable
    PrintedDate date() {
        return date;
    }

    /// Whether this is a page of papers, and not just any text.
    boolean convincing() {
        long entries = pieces.stream().filter(piece -> piece.draft != null).count();
        boolean abstracts = pieces.stream().anyMatch(piece -> piece.draft != null && piece.draft.abstractText != null);
        long strays = pieces.size() - entries;
        return abstracts && (signs || bylines || (paragraphs == 0 && strays * 4 <= entries));
    }

    /// Hands on the entries, each once however often the page shows it.
    ///
    /// @param seenOn before which its dates without a year lie
    void tell(EntryCollector roll, Edition edition, LocalDate seenOn) {
        Set<String> told = new HashSet<>();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            var draft = piece.draft;
            if (draft == null) {
                i += tellStray(piece, i + 1 < pieces.size() ? pieces.get(i + 1) : null, roll, edition);
            } else if (draft.abstractText == null && !piece.backed) {
                roll.reject("line " + piece.line.number(), "a title without an abstract");
            } else if (told.add(piece.identity())) {
                draft.publishedOn = piece.date == null ? null : piece.date.latest(seenOn);
                roll.add(draft, "line " + piece.line.number(), edition);
            }
        }
    }

    /// Answers how many pieces it took besides the one given: a stray line and one behind it may be an entry
    /// whose abstract is short.
    private int tellStray(PastedBlock stray, @Nullable PastedBlock next, EntryCollector roll, Edition edition) {
        var where = "line " + stray.line.number();
        if (PastedBlock.prose(stray.line.text())) {
            roll.reject(where, "an abstract without a title");
        } else if (!bylines && next != null && next.draft == null && PastedBlock.sentence(next.line.text())) {
            var entry = PastedBlock.entry(stray.line);
            if (entry.draft != null) {
                entry.draft.abstractText = next.line.text();
                roll.add(entry.draft, where, edition);
            }
            return 1;
        } else if (!bylines) {
            roll.reject(where, "a title without an abstract");
        }
        return 0;
    }

    private void take(PastedLine line, @Nullable PastedLine next) {
        switch (line.kind()) {
            case FURNITURE, SUBMITTED -> {}
            case SIGN -> signs = true;
            case NUMBER -> number(line.text());
            case UPVOTE -> upvote(line.text());
            case BYLINE -> byline();
            case CODE -> code(line);
            case PAPER -> paper(line.text());
            case DATE -> date(line.text());
            case VOTES -> {
                votes = line.text();
                marked = true;
            }
            case LOGIN -> {
                nextId = line.text();
                signs = true;
            }
            case TEXT, HEADING -> written(line, next);
        }
    }

    private void written(PastedLine line, @Nullable PastedLine next) {
        boolean user = before == PastedLine.Kind.SUBMITTED && line.text().length() <= NAME;
        if (user) {
            return;
        }
        boolean shown = marked || line.kind() == PastedLine.Kind.HEADING || line.address() != null;
        if (shown && line.text().length() <= PastedBlock.LONGEST_TITLE) {
            begin(line);
        } else if (PastedBlock.prose(line.text())) {
            prose(line, next);
        } else {
            waiting.add(line);
        }
        marked = false;
    }

    private void prose(PastedLine line, @Nullable PastedLine next) {
        boolean adjacent = !marked && before == PastedLine.Kind.TEXT;
        if (!waiting.isEmpty()) {
            begin(waiting.removeLast());
        }
        var draft = current == null ? null : current.draft;
        if (draft != null && draft.abstractText == null) {
            draft.abstractText = line.text();
        } else if (draft == null || !adjacent) {
            pieces.add(PastedBlock.stray(line));
        } else if (longTitle(line, next)) {
            waiting.add(line);
        } else {
            draft.abstractText += "\n" + line.text();
            paragraphs++;
        }
    }

    /// Whether what reads like prose is a title all the same, since more prose follows.
    private static boolean longTitle(PastedLine line, @Nullable PastedLine next) {
        return next != null
                && next.kind() == PastedLine.Kind.TEXT
                && line.text().length() <= PastedBlock.LONGEST_TITLE
                && next.text().length() * 2 > line.text().length() * 3
                && PastedBlock.prose(next.text());
    }

    private void begin(PastedLine title) {
        if (current != null) {
            waiting.forEach(line -> pieces.add(PastedBlock.stray(line)));
        }
        waiting.clear();
        var piece = PastedBlock.entry(title);
        votesFirst |= current == null && !numbers.isEmpty();
        PastedBlock.count(current, piece, numbers, votes, votesFirst);
        if (nextId != null && piece.draft != null) {
            piece.draft.id(nextId);
            piece.backed = true;
        }
        numbers.clear();
        votes = null;
        nextId = null;
        current = piece;
        pieces.add(piece);
    }

    private void end() {
        PastedBlock.count(current, null, numbers, votes, votesFirst);
        if (current != null) {
            waiting.forEach(line -> pieces.add(PastedBlock.stray(line)));
        }
    }

    private void number(String text) {
        var draft = current == null ? null : current.draft;
        if (before == PastedLine.Kind.CODE && draft != null && draft.githubStars == null) {
            draft.githubStars = JsonFields.count(text);
        } else if (before == PastedLine.Kind.UPVOTE) {
            upvote(text);
        } else {
            numbers.add(text);
            marked = true;
            bylines |= current != null;
        }
    }

    /// On the trending page the upvotes stand below the entry.
    private void upvote(String text) {
        var draft = current == null ? null : current.draft;
        if (draft != null && draft.upvotes == null) {
            draft.upvotes = JsonFields.count(text);
            bylines = true;
        }
    }

    private void date(String text) {
        marked = true;
        if (current == null) {
            date = date == null ? PrintedDate.read(text) : date;
            return;
        }
        byline();
        current.date = current.date == null ? PrintedDate.read(text) : current.date;
    }

    /// What waits above a dot or a date is an organisation, or are names.
    private void byline() {
        if (current == null || current.draft == null) {
            return;
        }
        bylines = true;
        current.backed = true;
        if (waiting.size() == 1 && waiting.getFirst().text().indexOf(',') < 0) {
            current.draft.organization = waiting.getFirst().text();
        }
        waiting.clear();
    }

    private void code(PastedLine line) {
        if (current == null || current.draft == null) {
            return;
        }
        var draft = current.draft;
        draft.code = draft.code == null ? line.address() : draft.code;
        draft.githubStars = draft.githubStars == null ? JsonFields.count(line.text()) : draft.githubStars;
    }

    private void paper(String address) {
        signs = true;
        if (!waiting.isEmpty()) {
            begin(waiting.removeLast());
        }
        var draft = current == null ? null : current.draft;
        if (current != null && draft != null && (draft.ids.isEmpty() || draft.abstractText == null)) {
            draft.id(address);
            current.backed = true;
        }
    }
}
