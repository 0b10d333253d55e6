package dev.offprint.parse;

import dev.offprint.model.ArxivId;
import dev.offprint.model.MetadataQuality;
import dev.offprint.model.ReaderState;
import dev.offprint.parse.text.TexText;
import dev.offprint.parse.text.TextCleaner;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXEntry;
import org.jspecify.annotations.Nullable;

/// Converts an entry of BibTeX or BibLaTeX into a [RawPaper].
final class BibtexEntry {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b");
    /// `arXiv preprint arXiv:1706.03762`, as Google Scholar names it in place of a journal.
    private static final Pattern PREPRINT =
            Pattern.compile("(?i)\\barxiv\\s*:\\s*([a-z.-]+/\\d{7}|\\d{4}\\.\\d{4,5})|^(?:arxiv|corr)\\b");

    private final Map<String, String> fields = new HashMap<>();

    private BibtexEntry(BibTeXEntry entry) {
        entry.getFields().forEach((key, value) -> {
            if (value != null) {
                fields.put(key.getValue().toLowerCase(Locale.ROOT), value.toUserString());
            }
        });
    }

    static RawEntry read(BibTeXEntry entry) {
        return new BibtexEntry(entry).paper();
    }

    private RawEntry paper() {
        var raw = new RawPaper(MetadataQuality.CARD);
        raw.title = text("title");
        if (TextCleaner.line(raw.title) == null) {
            return new RawEntry.Unusable("no title");
        }
        ids(raw);
        raw.doi = fields.get("doi");
        raw.abstractText = text("abstract");
        raw.authors = BibtexNames.read(fields.getOrDefault("author", ""));
        raw.keywords = listed(text("keywords"));
        raw.categories =
                listed(fields.containsKey("primaryclass") ? fields.get("primaryclass") : fields.get("eprintclass"));
        raw.publishedOn = date();
        raw.venue = first("booktitle", "eventtitle");
        var journal = first("journal", "journaltitle");
        raw.journal = journal == null || PREPRINT.matcher(journal).find() ? null : journal;
        var note = first("annote", "annotation");
        raw.state = new ReaderState(false, false, false, List.of(), note);
        return raw;
    }

    private void ids(RawPaper raw) {
        raw.id(fields.get("eprint"));
        raw.id(fields.get("arxivid"));
        raw.id(fields.get("url"));
        raw.id(fields.get("doi") == null ? null : "https://doi.org/" + fields.get("doi"));
        for (var name : List.of("journal", "journaltitle", "note", "howpublished")) {
            var preprint = PREPRINT.matcher(fields.getOrDefault(name, ""));
            while (preprint.find()) {
                raw.id(preprint.group(1));
            }
        }
        raw.ids.removeIf(id -> ArxivId.parse(id) == null); // keys of a file are no identifiers elsewhere
    }

    /// The first day of the month or year where no day is known.
    private @Nullable LocalDate date() {
        var date = fields.getOrDefault("date", "");
        var day = JsonFields.day(date);
        if (day != null) {
            return day;
        }
        var year = YEAR.matcher(date.isEmpty() ? fields.getOrDefault("year", "") : date);
        if (!year.find()) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(year.group()), month(date), day());
        } catch (DateTimeException _) {
            return null; // no such day
        }
    }

    private int month(String date) {
        var month = date.length() >= 7 ? date.substring(5, 7) : fields.getOrDefault("month", "");
        var name = month.strip().toLowerCase(Locale.ROOT);
        if (name.matches("\\d{1,2}")) {
            return Integer.parseInt(name);
        }
        return name.length() < 3 ? 1 : Math.max(0, MONTHS.indexOf(name.substring(0, 3))) + 1;
    }

    private int day() {
        var day = fields.getOrDefault("day", "");
        return day.matches("\\d{1,2}") ? Integer.parseInt(day) : 1;
    }

    private @Nullable String first(String... names) {
        for (var name : names) {
            var value = text(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    private @Nullable String text(String name) {
        var value = fields.get(name);
        return value == null ? null : TexText.plain(value);
    }

    private static List<String> listed(@Nullable String words) {
        return words == null || words.isBlank()
                ? List.of()
                : List.of(words.strip().split("\\s*[,;]\\s*"));
    }
}
