package dev.offprint.search.syntax;

import dev.offprint.model.Message;
import dev.offprint.search.analysis.TermNormalizer;
import dev.offprint.search.analysis.TokenizedWord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// What is called by several names: `LLM` and `large language model`. Searching for one finds the others.
///
/// A line for each thing, its names parted by commas; a line that begins with `#` is a remark. Names are compared as
/// the index compares words, so that plurals, hyphens and capital letters need no names of their own. They widen the
/// question, never the index: a change holds from the next start on, without indexing anything again.
///
/// @param names  for each name, by its terms, the other names of the same thing
/// @param faults a sentence for each line that says nothing; the others hold
public record Synonyms(Map<List<String>, List<String>> names, List<Message> faults) {
    /// No names at all.
    public static final Synonyms NONE = new Synonyms(Map.of(), List.of());

    /// Bounds of what a question can grow to: names of one thing, words of a name, lines of the file.
    private static final int MOST_NAMES = 8;

    private static final int MOST_WORDS = 8;
    private static final int MOST_LINES = 5_000;

    public Synonyms {
        names = Map.copyOf(names);
        faults = List.copyOf(faults);
    }

    /// The names that the program comes with.
    public static Synonyms shipped() {
        return read(new String(file(), StandardCharsets.UTF_8));
    }

    /// The file that the program comes with, for the reader to edit.
    public static byte[] file() {
        try (var in = Synonyms.class.getResourceAsStream("synonyms.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program was put together without synonyms.txt");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads such a file; any text is one.
    public static Synonyms read(String text) {
        var reading = new Reading();
        var lines = text.lines().limit(MOST_LINES + 1L).toList();
        for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
            reading.line(i + 1, lines.get(i).replace("\uFEFF", "").strip());
        }
        if (lines.size() > MOST_LINES) {
            reading.faults.add(Message.of("synonyms.lines", MOST_LINES));
        }
        return new Synonyms(reading.names, reading.faults);
    }

    /// What names are compared by; a word that is not indexed keeps its place, empty.
    static List<String> terms(String name, TermNormalizer terms) {
        return TokenizedWord.of(name, terms::of).stream()
                .map(piece -> piece.term() != null ? piece.term() : "")
                .toList();
    }

    private static final class Reading {
        private final TermNormalizer terms = new TermNormalizer();
        private final Map<List<String>, List<String>> names = new LinkedHashMap<>();
        private final List<Message> faults = new ArrayList<>();

        void line(int number, String line) {
            if (line.isEmpty() || line.startsWith("#")) {
                return;
            }
            var group = new LinkedHashMap<List<String>, String>();
            for (var name : line.split(",", -1)) {
                var key = terms(name, terms);
                if (key.size() > MOST_WORDS) {
                    fault(number, Message.of("synonyms.words"));
                    return;
                }
                if (key.stream().anyMatch(term -> !term.isEmpty())) {
                    group.putIfAbsent(key, name.strip());
                }
            }
            if (group.size() < 2 || group.size() > MOST_NAMES) {
                fault(number, group.size() < 2 ? Message.of("synonyms.one") : Message.of("synonyms.many"));
                return;
            }
            group.keySet().forEach(key -> others(group, key));
        }

        private void others(Map<List<String>, String> group, List<String> key) {
            var all = new LinkedHashSet<>(names.getOrDefault(key, List.of()));
            group.forEach((other, name) -> {
                if (!other.equals(key)) {
                    all.add(name);
                }
            });
            names.put(key, all.stream().limit(MOST_NAMES).toList());
        }

        private void fault(int number, Message what) {
            faults.add(Message.of("synonyms.fault", number, what));
        }
    }
}
