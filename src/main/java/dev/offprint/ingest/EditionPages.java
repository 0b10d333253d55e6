package dev.offprint.ingest;

import dev.offprint.fetch.FetchResult;
import dev.offprint.model.Edition;
import dev.offprint.model.SourceEntry;
import dev.offprint.parse.InputParser;
import dev.offprint.parse.ParseContext;
import dev.offprint.parse.ParseResult;
import dev.offprint.parse.ParsedItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Accumulates the list of one edition from the pages of a response. Not thread-safe.
final class EditionPages {
    private final InputParser parser;
    private final ParseContext context;
    private final List<SourceEntry> entries = new ArrayList<>();
    private final List<RejectedEntry> rejections = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int items;

    EditionPages(InputParser parser, Edition edition, LocalDate today) {
        this.parser = parser;
        this.context = new ParseContext(edition, today);
    }

    /// Result of one page.
    ///
    /// @param items number of entries on the page, readable or not
    /// @param news number of entries that were not on earlier pages
    record Added(ParseResult outcome, int items, int news) {}

    Added read(FetchResult.Page page) {
        int before = items;
        int known = seen.size();
        try (var bytes = page.body().open()) {
            var outcome = parser.read(bytes, context, item -> take(item, before, page));
            return new Added(outcome, items - before, seen.size() - known);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
    }

    private void take(ParsedItem item, int offset, FetchResult.Page page) {
        items++;
        switch (item) {
            case ParsedItem.Found found -> {
                if (seen.add(identity(found.entry()))) {
                    entries.add(moved(found.entry(), offset));
                }
            }
            case ParsedItem.Rejected(var where, var why) -> {
                if (seen.add(page.address() + " " + where)) {
                    rejections.add(new RejectedEntry(page.address().toString(), where, why));
                }
            }
        }
    }

    private static String identity(SourceEntry entry) {
        var id = entry.paper().arxivId();
        return id == null ? entry.paper().title() : id.value();
    }

    /// Converts a rank within a page, counted from 1, into a rank within the list.
    private static SourceEntry moved(SourceEntry entry, int offset) {
        var rank = entry.rank();
        return rank == null || offset == 0
                ? entry
                : new SourceEntry(entry.paper(), entry.quality(), entry.edition(), rank + offset, entry.counts());
    }

    List<SourceEntry> entries() {
        return entries;
    }

    List<RejectedEntry> rejections() {
        return rejections;
    }

    /// Number of distinct entries, readable or not.
    int size() {
        return seen.size();
    }
}
