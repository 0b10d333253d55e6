package dev.offprint.ui.window;

import dev.offprint.library.TopicCounts;
import dev.offprint.model.DayCount;
import dev.offprint.model.ListQuery;
import dev.offprint.model.Period;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.keys.Command;
import dev.offprint.ui.keys.KeyMap;
import dev.offprint.ui.palette.PaletteItem;
import dev.offprint.ui.palette.PaletteModel;
import dev.offprint.ui.palette.PeriodParser;
import dev.offprint.ui.settings.SettingsAccess;
import dev.offprint.ui.sidebar.SidebarModel;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The items of the command palette.
final class PaletteItems {
    private final SidebarModel sidebar;
    private final Supplier<KeyMap> keys;
    private final Consumer<Command> run;
    private final Consumer<ListQuery> open;
    private final Localization texts;

    PaletteItems(
            SidebarModel sidebar,
            Supplier<KeyMap> keys,
            Consumer<Command> run,
            Consumer<ListQuery> open,
            Localization texts) {
        this.sidebar = sidebar;
        this.keys = keys;
        this.run = run;
        this.open = open;
        this.texts = texts;
    }

    /// @param more     further suppliers of items, called when the palette opens
    /// @param settings stores the chosen items
    PaletteModel model(List<Supplier<? extends List<PaletteItem>>> more, SettingsAccess settings) {
        var suppliers = Stream.concat(
                Stream.of(this::commands, this::days, this::months, this::weeks, this::tags, this::likeTags),
                more.stream());
        return new PaletteModel(
                suppliers.toList(),
                this::typed,
                settings.settings().place().chosen(),
                chosen -> settings.change(old -> old.withPlace(old.place().withChosen(chosen))));
    }

    private List<PaletteItem> commands() {
        return Arrays.stream(Command.values())
                .filter(command -> command != Command.PALETTE)
                .map(command -> new PaletteItem(
                        "command." + command.name(),
                        texts.of(command.key()),
                        "",
                        texts.of(command.group().key()),
                        keys.get().displayKeys(command).stream()
                                .findFirst()
                                .map(first -> first.displayText(texts))
                                .orElse(""),
                        () -> run.accept(command)))
                .toList();
    }

    private List<PaletteItem> days() {
        return periods("palette.day", DayCount::day, Period.Day::new, this::name);
    }

    private List<PaletteItem> months() {
        return periods("palette.month", day -> YearMonth.from(day.day()), Period.Month::new, this::name);
    }

    private List<PaletteItem> weeks() {
        return periods("palette.week", day -> Period.Week.of(day.day()), week -> week, this::name);
    }

    /// A typed day, week or month, even if it has no papers.
    private List<PaletteItem> typed(String text) {
        var period = PeriodParser.parse(text, sidebar.today(), texts);
        return switch (period) {
            case Period.Day day -> List.of(typed(day, "palette.day", name(day)));
            case Period.Week week -> List.of(typed(week, "palette.week", name(week)));
            case Period.Month month -> List.of(typed(month, "palette.month", name(month)));
            case Period.Trending _ -> List.of();
            case null -> List.of();
        };
    }

    private PaletteItem typed(Period period, String kind, String name) {
        boolean known = Stream.of(days(), weeks(), months())
                .flatMap(List::stream)
                .anyMatch(item -> item.id().equals(id(period)));
        return item(period, name, known ? texts.of(kind) : texts.of("palette.none", texts.of(kind)));
    }

    private PaletteItem item(Period period, String name, String kind) {
        return new PaletteItem(id(period), name, period.text(), kind, "", () -> open.accept(ListQuery.of(period)));
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

    /// The periods with papers, newest first.
    private <T, P extends Period> List<PaletteItem> periods(
            String kind, Function<DayCount, T> of, Function<T, P> period, Function<P, String> name) {
        return sidebar.counts().get().days().stream()
                .filter(day -> day.papers() > 0)
                .map(of)
                .distinct()
                .map(period)
                .map(each -> item(each, name.apply(each), texts.of(kind)))
                .toList();
    }

    /// @param counts null while not loaded
    static List<PaletteItem> topics(@Nullable TopicCounts counts, Consumer<ListQuery> open, Localization texts) {
        if (counts == null) {
            return List.of();
        }
        return counts.topics().stream()
                .map(count -> new PaletteItem(
                        "topic." + count.topic().id(),
                        count.topic().name(),
                        count.topic().query(),
                        texts.of("palette.topic"),
                        "",
                        () -> open.accept(ListQuery.of(count.topic()))))
                .toList();
    }

    /// Unread papers like those with a tag.
    private List<PaletteItem> likeTags() {
        return sidebar.counts().get().tags().stream()
                .map(tag -> new PaletteItem(
                        "like." + tag.tag(),
                        texts.of("timeline.liketag", tag.tag()),
                        "",
                        texts.of("timeline.recommended"),
                        "",
                        () -> open.accept(ListQuery.RECOMMENDED.withTag(tag.tag()))))
                .toList();
    }

    private List<PaletteItem> tags() {
        return sidebar.counts().get().tags().stream()
                .map(tag -> new PaletteItem(
                        "tag." + tag.tag(),
                        tag.tag(),
                        "",
                        texts.of("palette.tag"),
                        "",
                        () -> open.accept(new ListQuery(null, false, false, tag.tag(), false, ListQuery.Order.DATE))))
                .toList();
    }
}
