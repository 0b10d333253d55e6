package dev.offprint.ui.shell;

import dev.offprint.library.TopicCounts;
import dev.offprint.model.DayCount;
import dev.offprint.model.Listing;
import dev.offprint.model.Period;
import dev.offprint.ui.fx.Texts;
import dev.offprint.ui.palette.Offer;
import dev.offprint.ui.palette.PaletteModel;
import dev.offprint.ui.palette.TypedPeriod;
import dev.offprint.ui.settings.Choices;
import dev.offprint.ui.sidebar.SidebarModel;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the window has to offer in the palette.
final class Offers {
    private final SidebarModel sidebar;
    private final Supplier<KeyMap> keys;
    private final Consumer<Command> run;
    private final Consumer<Listing> open;
    private final Texts texts;

    Offers(SidebarModel sidebar, Supplier<KeyMap> keys, Consumer<Command> run, Consumer<Listing> open, Texts texts) {
        this.sidebar = sidebar;
        this.keys = keys;
        this.run = run;
        this.open = open;
        this.texts = texts;
    }

    /// @param more   further things to offer, each asked when the palette opens
    /// @param memory keeps what was chosen
    PaletteModel model(List<Supplier<? extends List<Offer>>> more, Choices memory) {
        var suppliers = Stream.concat(
                Stream.of(this::commands, this::days, this::months, this::weeks, this::tags), more.stream());
        return new PaletteModel(
                suppliers.toList(),
                this::typed,
                memory.settings().place().chosen(),
                chosen -> memory.change(old -> old.withPlace(old.place().withChosen(chosen))));
    }

    private List<Offer> commands() {
        return Arrays.stream(Command.values())
                .filter(command -> command != Command.PALETTE)
                .map(command -> new Offer(
                        "command." + command.name(),
                        texts.of(command.key()),
                        "",
                        texts.of(command.group().key()),
                        keys.get().shown(command).stream()
                                .findFirst()
                                .map(first -> first.shown(texts))
                                .orElse(""),
                        () -> run.accept(command)))
                .toList();
    }

    private List<Offer> days() {
        return periods("palette.day", DayCount::day, Period.Day::new, this::name);
    }

    private List<Offer> months() {
        return periods("palette.month", day -> YearMonth.from(day.day()), Period.Month::new, this::name);
    }

    private List<Offer> weeks() {
        return periods("palette.week", day -> Period.Week.of(day.day()), week -> week, this::name);
    }

    /// A day, week or month that was typed, whether or not there is anything of it yet.
    private List<Offer> typed(String text) {
        var period = TypedPeriod.read(text, sidebar.today(), texts);
        return switch (period) {
            case Period.Day day -> List.of(typed(day, "palette.day", name(day)));
            case Period.Week week -> List.of(typed(week, "palette.week", name(week)));
            case Period.Month month -> List.of(typed(month, "palette.month", name(month)));
            case Period.Trending _ -> List.of();
            case null -> List.of();
        };
    }

    private Offer typed(Period period, String kind, String name) {
        boolean known = Stream.of(days(), weeks(), months())
                .flatMap(List::stream)
                .anyMatch(offer -> offer.id().equals(id(period)));
        return offer(period, name, known ? texts.of(kind) : texts.of("palette.none", texts.of(kind)));
    }

    private Offer offer(Period period, String name, String kind) {
        return new Offer(id(period), name, period.text(), kind, "", () -> open.accept(Listing.of(period)));
    }

    private static String id(Period period) {
        return "list." + period.text();
    }

    private String name(Period.Day day) {
        return texts.fullDate(day.date());
    }

    private String name(Period.Week week) {
        return texts.of("palette.week.name", week.week(), Integer.toString(week.year()));
    }

    private String name(Period.Month month) {
        return texts.month(month.month());
    }

    /// The periods in which there are papers, newest first.
    private <T, P extends Period> List<Offer> periods(
            String kind, Function<DayCount, T> of, Function<T, P> period, Function<P, String> name) {
        return sidebar.counts().get().days().stream()
                .filter(day -> day.papers() > 0)
                .map(of)
                .distinct()
                .map(period)
                .map(each -> offer(each, name.apply(each), texts.of(kind)))
                .toList();
    }

    /// @param counts null while nobody has counted
    static List<Offer> topics(@Nullable TopicCounts counts, Consumer<Listing> open, Texts texts) {
        if (counts == null) {
            return List.of();
        }
        return counts.topics().stream()
                .map(count -> new Offer(
                        "topic." + count.topic().id(),
                        count.topic().name(),
                        count.topic().query(),
                        texts.of("palette.topic"),
                        "",
                        () -> open.accept(Listing.of(count.topic()))))
                .toList();
    }

    private List<Offer> tags() {
        return sidebar.counts().get().tags().stream()
                .map(tag -> new Offer(
                        "tag." + tag.tag(),
                        tag.tag(),
                        "",
                        texts.of("palette.tag"),
                        "",
                        () -> open.accept(new Listing(null, false, false, tag.tag(), false, Listing.Order.DATE))))
                .toList();
    }
}
