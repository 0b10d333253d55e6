package dev.offprint.export;

import dev.offprint.model.StoredPaper;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// What other programs read.
public enum ExportFormat {
    BIBTEX(".bib", "", "\n", "", BibTex::entry),
    RIS(".ris", "", "", "", Ris::entry),
    CSL_JSON(".json", "[", ",\n", "]\n", CslJson::entry),
    CSV(".csv", CsvRow.HEAD, "", "", CsvRow::row),
    MARKDOWN(".md", "", "\n", "", Markdown::entry),
    /// An object a line.
    JSONL(".jsonl", "", "", "", PaperJson::entry);

    private final String ending;
    private final String head;
    private final String between;
    private final String foot;

    @SuppressWarnings("ImmutableEnumChecker") // the functions above, which hold no state
    private final Function<StoredPaper, String> entry;

    ExportFormat(String ending, String head, String between, String foot, Function<StoredPaper, String> entry) {
        this.ending = ending;
        this.head = head;
        this.between = between;
        this.foot = foot;
        this.entry = entry;
    }

    /// The format of a file that is called so, by how its name ends.
    public static Optional<ExportFormat> of(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending))
                .findFirst();
    }

    /// How the names of its files end, the dot included.
    public String ending() {
        return ending;
    }

    String head() {
        return head;
    }

    String between() {
        return between;
    }

    String foot() {
        return foot;
    }

    String entry(StoredPaper paper) {
        return entry.apply(paper);
    }
}
