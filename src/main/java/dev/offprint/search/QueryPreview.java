package dev.offprint.search;

import dev.offprint.model.Message;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a saved question would stand for.
///
/// @param total  how many papers in all
/// @param days   how many were published on each day; those without a date are in `total` alone
/// @param newest keys of the newest ones, newest first
/// @param hints  plain sentences about the question
public record QueryPreview(int total, SortedMap<LocalDate, Integer> days, List<Long> newest, List<Message> hints) {
    public QueryPreview {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        newest = List.copyOf(newest);
        hints = List.copyOf(hints);
    }
}
