package dev.offprint.cli;

import dev.offprint.export.Digest;
import dev.offprint.library.Library;
import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;
import dev.offprint.model.StoredPaper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `offprint digest`.
@Command(
        name = "digest",
        sortOptions = false,
        header = "The unread papers of the last days, by topic: to catch up.",
        footer = {
            "",
            "  offprint digest",
            "  offprint digest --since 2025-05-12 --html digest.html",
            "",
            "A paper of several topics stands under the first of them; papers of muted topics are left out."
        })
final class DigestCommand implements Callable<Integer> {
    private static final int DAYS = 7;

    private final CommandContext context;

    @Option(names = "--since", paramLabel = "DAY", description = "The first day (default: a week ago).")
    private @Nullable LocalDate since;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most N papers that are in no topic, those with the most upvotes (default: 10).")
    private int limit = 10;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Writes a page for the browser (default: Markdown to standard output).")
    private @Nullable Path html;

    DigestCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        // As the sources count days.
        var today = LocalDate.ofInstant(context.clock.instant(), ZoneOffset.UTC);
        var first = since == null ? today.minusDays(DAYS - 1L) : since;
        if (first.isAfter(today)) {
            return context.misused("--since " + first + " is still to come: name a day that was.");
        }
        return context.with(session -> write(digest(session.library(), first, today)));
    }

    private int write(Digest digest) {
        if (html != null) {
            try {
                Files.writeString(html, digest.html());
            } catch (IOException failure) {
                return context.fail(html + " could not be written: " + failure.getMessage());
            }
        } else if (!digest.isEmpty()) {
            context.out.print(digest.markdown());
        }
        if (digest.isEmpty()) {
            context.note("Nothing unread was listed since " + digest.from() + ".");
        }
        return 0;
    }

    private Digest digest(Library library, LocalDate first, LocalDate last) {
        var keys = new LinkedHashSet<Long>();
        library.awaitIndex();
        for (var day : library.count().days()) {
            if (day.unread() > 0 && !day.day().isBefore(first)) {
                for (long key : library.list(
                                ListQuery.of(new Period.Day(day.day())).onlyUnread())
                        .keys()) {
                    keys.add(key);
                }
            }
        }
        var papers = library.readPapers(keys.stream().mapToLong(Long::longValue).toArray());
        var topics =
                library.findTopics(papers.stream().mapToLong(StoredPaper::key).toArray());
        var parts = new LinkedHashMap<String, List<StoredPaper>>();
        library.readTopics().names().forEach(name -> parts.put(name, new ArrayList<>()));
        var others = new ArrayList<StoredPaper>();
        for (var paper : papers) {
            var in = topics.getOrDefault(paper.key(), List.of());
            var part = in.isEmpty() ? null : parts.get(in.getFirst().name());
            (part == null ? others : part).add(paper);
        }
        others.sort(Comparator.comparingInt(DigestCommand::upvotes).reversed());
        int shown = Math.clamp(limit, 0, others.size());
        return new Digest(
                first,
                last,
                parts.entrySet().stream()
                        .filter(part -> !part.getValue().isEmpty())
                        .map(part -> new Digest.Part(part.getKey(), part.getValue()))
                        .toList(),
                others.subList(0, shown),
                others.size() - shown);
    }

    private static int upvotes(StoredPaper paper) {
        var upvotes = paper.counts().upvotes();
        return upvotes == null ? 0 : upvotes;
    }
}
