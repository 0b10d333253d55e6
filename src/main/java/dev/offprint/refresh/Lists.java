package dev.offprint.refresh;

import dev.offprint.fetch.Fetched;
import dev.offprint.model.Edition;
import dev.offprint.model.Entry;
import dev.offprint.parse.Hints;
import dev.offprint.parse.Item;
import dev.offprint.parse.Outcome;
import dev.offprint.parse.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The list of one edition as it comes together from one or more pages of an answer. For one thread.
final class Lists {
    private final Parser parser;
    private final Hints hints;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int items;

    Lists(Parser parser, Edition edition, LocalDate today) {
        this.parser = parser;
        this.hints = new Hints(edition, today);
    }

    /// What one page added.
    ///
    /// @param items how many entries it had, readable or not
    /// @param news  how many of them were not on the pages before
    record Added(Outcome outcome, int items, int news) {}

    Added read(Fetched.Page page) {
        int before = items;
        int known = seen.size();
        try (var bytes = page.body().open()) {
            var outcome = parser.read(bytes, hints, item -> take(item, before, page));
            return new Added(outcome, items - before, seen.size() - known);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
    }

    private void take(Item item, int offset, Fetched.Page page) {
        items++;
        switch (item) {
            case Item.Found(var entry) -> {
                if (seen.add(identity(entry))) {
                    entries.add(moved(entry, offset));
                }
            }
            case Item.Rejected(var where, var why) -> {
                if (seen.add(page.address() + " " + where)) {
                    rejections.add(new Rejection(page.address().toString(), where, why));
                }
            }
        }
    }

    private static String identity(Entry entry) {
        var id = entry.paper().arxivId();
        return id == null ? entry.paper().title() : id.value();
    }

    /// Each page counts its ranks from 1; the list goes on.
    private static Entry moved(Entry entry, int offset) {
        var rank = entry.rank();
        return rank == null || offset == 0
                ? entry
                : new Entry(entry.paper(), entry.detail(), entry.edition(), rank + offset, entry.counts());
    }

    List<Entry> entries() {
        return entries;
    }

    List<Rejection> rejections() {
        return rejections;
    }

    /// How many entries came, readable or not, each once.
    int size() {
        return seen.size();
    }
}
