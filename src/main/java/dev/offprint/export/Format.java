package dev.offprint.export;

import dev.offprint.model.KeptPaper;
import java.util.function.Function;

/// What other programs read.
public enum Format {
    BIBTEX("", "\n", "", BibTex::entry),
    RIS("", "", "", Ris::entry),
    CSL_JSON("[", ",\n", "]\n", CslJson::entry),
    CSV(Table.HEAD, "", "", Table::row),
    MARKDOWN("", "\n", "", Markdown::entry);

    private final String head;
    private final String between;
    private final String foot;

    @SuppressWarnings("ImmutableEnumChecker") // the functions above, which hold no state
    private final Function<KeptPaper, String> entry;

    Format(String head, String between, String foot, Function<KeptPaper, String> entry) {
        this.head = head;
        this.between = between;
        this.foot = foot;
        this.entry = entry;
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

    String entry(KeptPaper paper) {
        return entry.apply(paper);
    }
}
