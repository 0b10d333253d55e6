package dev.offprint.cli;

import dev.offprint.cli.console.NameSuggester;
import dev.offprint.export.PaperJson;
import dev.offprint.library.Library;
import dev.offprint.model.TagCount;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `offprint list`.
@Command(
        name = "list",
        sortOptions = false,
        header = "Lists papers.",
        footer = {
            "",
            "  offprint list --date 2025-05-22 --sort upvotes",
            "  offprint list --starred --json",
            "",
            "● unread, ○ read, ★ starred, × dismissed; ▲ upvotes."
        })
final class ListCommand implements Callable<Integer> {
    /// Papers loaded at a time, so that a whole library can be listed without holding it.
    private static final int PAGE = 500;

    private final CommandContext context;

    @Mixin
    private ListOptions filters = new ListOptions();

    @Option(names = "--limit", paramLabel = "N", description = "At most N papers (default: all).")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--json", description = "A JSON object for each paper, one a line.")
    private boolean json;

    ListCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var listing = filters.listing();
        return context.with(session -> {
            var library = session.library();
            if (listing.topic() != null || !library.readTopics().topics().isEmpty()) {
                library.awaitIndex();
            }
            var unknown = unknownTag(library, listing.tag());
            if (unknown != null) {
                return context.fail(unknown);
            }
            var result = library.list(listing);
            var keys = result.keys();
            if (!json) {
                result.hints().forEach(hint -> context.note(hint.english()));
            }
            var wanted = Arrays.copyOf(keys, Math.clamp(limit, 0, keys.length));
            for (int from = 0; from < wanted.length; from += PAGE) {
                var page = Arrays.copyOfRange(wanted, from, Math.min(from + PAGE, wanted.length));
                if (json) {
                    library.readPapers(page)
                            .forEach(paper -> context.out.println(PaperJson.line(PaperJson.paper(paper))));
                } else {
                    library.readRows(page).forEach(row -> context.out.println(PaperFormatter.row(row)));
                }
            }
            if (wanted.length == 0 && !json) {
                context.note(
                        listing.recommended()
                                ? "Nothing to recommend now: star papers and dismiss others, and what is like the"
                                        + " starred ones is listed here."
                                : "No papers here. offprint fetch brings what is due; offprint ledger shows what is"
                                        + " missing.");
            }
            int hidden = result.hidden();
            if (hidden > 0 && !json) {
                context.note(hidden + (hidden == 1 ? " paper of a muted topic is" : " papers of muted topics are")
                        + " not listed; --muted lists them too.");
            }
            return 0;
        });
    }

    /// A sentence where no paper has the tag, with the nearest one that papers have; else null.
    private static @Nullable String unknownTag(Library library, @Nullable String tag) {
        var tags = library.count().tags().stream().map(TagCount::tag).toList();
        if (tag == null || tags.contains(tag)) {
            return null;
        }
        var meant = NameSuggester.nearest(tag, tags);
        return "No paper has the tag " + tag + (meant == null ? "." : ": did you mean " + meant + "?");
    }
}
