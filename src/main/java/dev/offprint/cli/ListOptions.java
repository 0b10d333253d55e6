package dev.offprint.cli;

import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// The options that say which papers a list shows.
final class ListOptions {
    /// At most one period.
    static final class When {
        @Option(names = "--date", paramLabel = "DAY", description = "The editions of a day, such as 2025-05-22.")
        private @Nullable LocalDate date;

        @Option(names = "--week", paramLabel = "WEEK", description = "The editions of a week, such as 2025-W21.")
        private Period.@Nullable Week week;

        @Option(names = "--month", paramLabel = "MONTH", description = "The editions of a month, such as 2025-05.")
        private @Nullable YearMonth month;

        @Option(names = "--trending", description = "What was trending when it was last fetched.")
        private boolean trending;

        @Nullable
        Period period() {
            if (date != null) {
                return new Period.Day(date);
            }
            if (week != null) {
                return week;
            }
            if (month != null) {
                return new Period.Month(month);
            }
            return trending ? new Period.Trending() : null;
        }
    }

    @ArgGroup
    private When when = new When();

    @Option(names = "--starred", description = "Only starred papers.")
    private boolean starred;

    @Option(names = "--unread", description = "Only papers that are neither read nor dismissed.")
    private boolean unread;

    @Option(
            names = "--changed",
            description = "Only papers of which a new version came, or that were withdrawn; newest version first.")
    private boolean changed;

    @Option(names = "--tag", paramLabel = "TAG", description = "Only papers with this tag.")
    private @Nullable String tag;

    @Option(names = "--topic", paramLabel = "NAME", description = "Only papers of this topic.")
    private @Nullable String topic;

    @Option(names = "--muted", description = "Papers of muted topics too.")
    private boolean muted;

    @Option(names = "--dismissed", description = "Dismissed papers too.")
    private boolean dismissed;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "rank, date, upvotes, rising or recommended (default: rank within a period, else date);"
                    + " recommended alone lists what to read next, with --tag what is like the papers with"
                    + " that tag.")
    private ListQuery.@Nullable Order order;

    ListQuery listing() {
        var period = when.period();
        var chosen = order != null ? order : period != null || changed ? ListQuery.Order.RANK : ListQuery.Order.DATE;
        var listing = new ListQuery(period, starred, unread, tag, dismissed, chosen, topic, muted, changed, false);
        return listing.equals(ListQuery.ALL.withTag(tag).withOrder(ListQuery.Order.RECOMMENDED))
                ? ListQuery.RECOMMENDED.withTag(tag)
                : listing;
    }
}
