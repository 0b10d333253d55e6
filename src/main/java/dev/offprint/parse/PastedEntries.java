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
/// Titles and abstracts are distinguished by their neighbours first: a line after upvotes or a date, a heading, or
/// a line with the address of a paper is a title. Otherwise a line that reads like prose is an abstract, and the
/// line before it is its title. The remaining lines between two entries are authors and organisations on pages with
/// dates or counts; on pages that consist of titles and abstracts alone they are an entry without abstract, or
/// nothing.
final class PastedEntries {
    /// Maximum length of a user name.
    private static final int NAME = 40;

    private final List<PastedBlock> blocks = new ArrayList<>();
    /// Lines that are not prose and whose role depends on the next line: the last may be a title.
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

    /// The date above the first entry, or null.
    @Nullable
    PrintedDate date() {
        return date;
    }

    /// Whether this is a page of papers rather than other text.
    boolean convincing() {
        long entries = blocks.stream().filter(block -> block.raw != null).count();
        boolean abstracts = blocks.stream().anyMatch(block -> block.raw != null && block.raw.abstractText != null);
        long strays = blocks.size() - entries;
        return abstracts && (signs || bylines || (paragraphs == 0 && strays * 4 <= entries));
    }

    /// Adds each entry once, even if the page shows it several times.
    ///
    /// @param seenOn latest day for dates without a year
    void addTo(EntryCollector collector, Edition edition, LocalDate seenOn) {
        Set<String> added = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var raw = block.raw;
            if (raw == null) {
                i += addStray(block, i + 1 < blocks.size() ? blocks.get(i + 1) : null, collector, edition);
            } else if (raw.abstractText == null && !block.confirmed) {
                collector.reject("line " + block.line.number(), "a title without an abstract");
            } else if (added.add(block.identity())) {
                raw.publishedOn = block.date == null ? null : block.date.latest(seenOn);
                collector.add(raw, "line " + block.line.number(), edition);
            }
        }
    }

    /// Handles a line without an entry. Returns how many further blocks were consumed: the line and the next one
    /// may be an entry with a short abstract.
    private int addStray(PastedBlock stray, @Nullable PastedBlock next, EntryCollector collector, Edition edition) {
        var where = "line " + stray.line.number();
        if (PastedBlock.prose(stray.line.text())) {
            collector.reject(where, "an abstract without a title");
        } else if (!bylines && next != null && next.raw == null && PastedBlock.sentence(next.line.text())) {
            var entry = PastedBlock.entry(stray.line);
            if (entry.raw != null) {
                entry.raw.abstractText = next.line.text();
                collector.add(entry.raw, where, edition);
            }
            return 1;
        } else if (!bylines) {
            collector.reject(where, "a title without an abstract");
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
        if (shown && line.text().length() <= PastedBlock.MAX_TITLE_LENGTH) {
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
        var raw = current == null ? null : current.raw;
        if (raw != null && raw.abstractText == null) {
            raw.abstractText = line.text();
        } else if (raw == null || !adjacent) {
            blocks.add(PastedBlock.stray(line));
        } else if (longTitle(line, next)) {
            waiting.add(line);
        } else {
            raw.abstractText += "\n" + line.text();
            paragraphs++;
        }
    }

    /// Whether a line that reads like prose is a title nevertheless, because longer prose follows.
    private static boolean longTitle(PastedLine line, @Nullable PastedLine next) {
        return next != null
                && next.kind() == PastedLine.Kind.TEXT
                && line.text().length() <= PastedBlock.MAX_TITLE_LENGTH
                && next.text().length() * 2 > line.text().length() * 3
                && PastedBlock.prose(next.text());
    }

    private void begin(PastedLine title) {
        if (current != null) {
            waiting.forEach(line -> blocks.add(PastedBlock.stray(line)));
        }
        waiting.clear();
        var block = PastedBlock.entry(title);
        votesFirst |= current == null && !numbers.isEmpty();
        PastedBlock.count(current, block, numbers, votes, votesFirst);
        if (nextId != null && block.raw != null) {
            block.raw.id(nextId);
            block.confirmed = true;
        }
        numbers.clear();
        votes = null;
        nextId = null;
        current = block;
        blocks.add(block);
    }

    private void end() {
        PastedBlock.count(current, null, numbers, votes, votesFirst);
        if (current != null) {
            waiting.forEach(line -> blocks.add(PastedBlock.stray(line)));
        }
    }

    private void number(String text) {
        var raw = current == null ? null : current.raw;
        if (before == PastedLine.Kind.CODE && raw != null && raw.githubStars == null) {
            raw.githubStars = JsonFields.count(text);
        } else if (before == PastedLine.Kind.UPVOTE) {
            upvote(text);
        } else {
            numbers.add(text);
            marked = true;
            bylines |= current != null;
        }
    }

    /// The trending page shows upvotes below the entry.
    private void upvote(String text) {
        var raw = current == null ? null : current.raw;
        if (raw != null && raw.upvotes == null) {
            raw.upvotes = JsonFields.count(text);
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

    /// Lines waiting above a separator dot or a date are an organisation or author names.
    private void byline() {
        if (current == null || current.raw == null) {
            return;
        }
        bylines = true;
        current.confirmed = true;
        if (waiting.size() == 1 && waiting.getFirst().text().indexOf(',') < 0) {
            current.raw.organization = waiting.getFirst().text();
        }
        waiting.clear();
    }

    private void code(PastedLine line) {
        if (current == null || current.raw == null) {
            return;
        }
        var raw = current.raw;
        raw.code = raw.code == null ? line.address() : raw.code;
        raw.githubStars = raw.githubStars == null ? JsonFields.count(line.text()) : raw.githubStars;
    }

    private void paper(String address) {
        signs = true;
        if (!waiting.isEmpty()) {
            begin(waiting.removeLast());
        }
        var raw = current == null ? null : current.raw;
        if (current != null && raw != null && (raw.ids.isEmpty() || raw.abstractText == null)) {
            raw.id(address);
            current.confirmed = true;
        }
    }
}
