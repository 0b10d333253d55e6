package dev.offprint.cli;

import dev.offprint.export.PaperJson;
import dev.offprint.library.TopicPreview;
import dev.offprint.library.TopicSuggestion;
import dev.offprint.model.PaperRow;
import dev.offprint.model.Period;
import dev.offprint.model.TopicCount;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/// `offprint topic list`, `try` and `suggest`.
final class TopicLists {
    private TopicLists() {}

    @Command(name = "list", header = "Lists the topics in your order, with how many papers are in them.")
    static final class All implements Callable<Integer> {
        private final CommandContext context;

        @Option(names = "--json", description = "A JSON object for each topic, one a line.")
        private boolean json;

        All(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            return context.with(session -> {
                session.library().awaitIndex();
                var counts = session.library().countTopics().topics();
                counts.forEach(count -> context.out.println(json ? PaperJson.line(object(count)) : line(count)));
                if (counts.isEmpty() && !json) {
                    context.note("No topics yet. offprint topic starters adds a set to begin with.");
                }
                return 0;
            });
        }

        private static ObjectNode object(TopicCount count) {
            var topic = count.topic();
            return PaperJson.object()
                    .put("name", topic.name())
                    .put("query", topic.query())
                    .put("colour", topic.colour().text())
                    .put("total", count.total())
                    .put("unread", count.unread())
                    .put("muted", topic.muted())
                    .put("watched", topic.watched());
        }

        private static String line(TopicCount count) {
            var topic = count.topic();
            var notes = new ArrayList<String>();
            if (topic.muted()) {
                notes.add("muted");
            }
            if (topic.watched()) {
                notes.add("watched");
            }
            notes.add(topic.query());
            return String.format(
                    Locale.ENGLISH,
                    "%-28s %,7d unread of %,7d  %s",
                    topic.name(),
                    count.unread(),
                    count.total(),
                    String.join(" · ", notes));
        }
    }

    @Command(
            name = "try",
            sortOptions = false,
            header = "Shows what a query would have caught as a topic, week by week.",
            footer = {"", "  offprint topic try '\"token pruning\" OR \"token merging\"'"})
    static final class Try implements Callable<Integer> {
        private static final int WIDTH = 40;

        private final CommandContext context;

        @Parameters(arity = "1..*", paramLabel = "QUERY", description = "As for offprint search.")
        private List<String> words = List.of();

        @Option(names = "--json", description = "One JSON object.")
        private boolean json;

        Try(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            var query = String.join(" ", words);
            var today = LocalDate.ofInstant(context.clock.instant(), ZoneOffset.UTC);
            return context.with(session -> {
                session.library().awaitIndex();
                var trial = session.library().previewTopic(query, today);
                if (json) {
                    context.out.println(PaperJson.line(object(query, trial)));
                } else {
                    trial.hints().forEach(hint -> context.note(hint.english()));
                    chart(trial);
                }
                return 0;
            });
        }

        private void chart(TopicPreview trial) {
            for (var week : trial.weeks()) {
                int bar = trial.most() == 0 ? 0 : Math.ceilDiv(week.papers() * WIDTH, trial.most());
                context.out.println(
                        "%s  %s%s%d".formatted(week(week), "█".repeat(bar), bar == 0 ? "" : " ", week.papers()));
            }
            context.out.println(String.format(
                    Locale.ENGLISH,
                    "%,d papers in all, %,d of them in these %d weeks.",
                    trial.total(),
                    trial.recent(),
                    trial.weeks().size()));
            trial.examples().forEach(row -> context.out.println(PaperFormatter.row(row)));
        }

        private static ObjectNode object(String query, TopicPreview trial) {
            var json = PaperJson.object()
                    .put("query", query)
                    .put("total", trial.total())
                    .put("recent", trial.recent());
            var weeks = json.putArray("weeks");
            trial.weeks()
                    .forEach(week -> weeks.addObject().put("week", week(week)).put("papers", week.papers()));
            examples(json, trial.examples());
            var hints = json.putArray("hints");
            trial.hints().forEach(hint -> hints.add(hint.english()));
            return json;
        }

        private static String week(TopicPreview.Week week) {
            return Period.Week.of(week.monday()).text();
        }
    }

    @Command(name = "suggest", header = "Suggests topics: the words that set your starred papers apart.")
    static final class Suggest implements Callable<Integer> {
        private final CommandContext context;

        @Option(names = "--json", description = "A JSON object for each suggestion, one a line.")
        private boolean json;

        Suggest(CommandContext context) {
            this.context = context;
        }

        @Override
        public Integer call() {
            return context.with(session -> {
                session.library().awaitIndex();
                var ideas = session.library().suggestTopics();
                ideas.forEach(idea -> context.out.println(json ? PaperJson.line(object(idea)) : text(idea)));
                if (ideas.isEmpty() && !json) {
                    context.note("Nothing to suggest yet: star a few more papers that have something in common.");
                }
                return 0;
            });
        }

        private static String text(TopicSuggestion idea) {
            var text = new StringBuilder(String.format(
                    Locale.ENGLISH,
                    "%s  (%d of your starred papers, %,d in all)",
                    idea.query(),
                    idea.starred(),
                    idea.total()));
            idea.examples()
                    .forEach(row ->
                            text.append(System.lineSeparator()).append("    ").append(row.title()));
            return text.toString();
        }

        private static ObjectNode object(TopicSuggestion idea) {
            var json = PaperJson.object()
                    .put("name", idea.name())
                    .put("query", idea.query())
                    .put("starred", idea.starred())
                    .put("total", idea.total());
            examples(json, idea.examples());
            return json;
        }
    }

    private static void examples(ObjectNode json, List<PaperRow> rows) {
        var examples = json.putArray("examples");
        rows.forEach(row -> examples.addObject().put("id", row.id().value()).put("title", row.title()));
    }
}
