package dev.offprint.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The lists of the demonstration, which lie beside this class as text, one file for each working day that has one.
final class DemoResources {
    /// The working day, counted from 1, on which there was no connection; it has no list.
    static final int CUT_OFF = 4;

    private DemoResources() {}

    /// Each list under its day, oldest first; papers in the order of their ranks.
    static Map<LocalDate, List<DemoEntry>> read(DemoCalendar fortnight) {
        var days = fortnight.workingDays();
        var lists = new LinkedHashMap<LocalDate, List<DemoEntry>>();
        for (int number = 1; number <= days.size(); number++) {
            if (number != CUT_OFF) {
                var day = days.get(number - 1);
                lists.put(day, new ArrayList<>(DemoTextParser.read(text(number), day)));
            }
        }
        var once = lists.values().stream().flatMap(List::stream).toList();
        for (var listed : once) {
            if (listed.again() instanceof DemoEntry.Again(int workingDay, int rank)) {
                lists.getOrDefault(days.get(workingDay - 1), List.of()).add(rank - 1, listed);
            }
        }
        return lists;
    }

    /// The text of a working day, counted from 1, as it was written.
    static String text(int number) {
        var name = String.format(Locale.ROOT, "day-%02d.txt", number);
        try (var file = DemoResources.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the program came without its " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }
}
