package dev.offprint.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.Edition;
import dev.offprint.model.LedgerEntry;
import dev.offprint.model.ListQuery;
import dev.offprint.model.Message;
import dev.offprint.model.PaperStatus;
import dev.offprint.model.Period;
import dev.offprint.model.SortOrder;
import dev.offprint.model.Source;
import dev.offprint.ui.FxToolkit;
import dev.offprint.ui.fx.EmptyState;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.fx.StepExecutor;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Every empty list explains why and offers the next action.
@Tag("window")
final class EmptyStatesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 22);
    private static final ListQuery LISTING = ListQuery.of(new Period.Day(DAY));

    private final List<String> done = new ArrayList<>();
    private final EmptyStateActions steps = new EmptyStateActions(
            day -> done.add("fetch " + day),
            (first, last) -> done.add("fetch " + first + " to " + last),
            () -> done.add("refresh"),
            days -> done.add("fetch " + days + " days"),
            () -> done.add("open"),
            () -> done.add("demo"));
    private final Localization texts = new Localization(Locale.UK, ZoneOffset.UTC);
    private final TimelineModel model = new TimelineModel(new SampleLists(), new StepExecutor(), new StepExecutor());
    private final EmptyStates placards = new EmptyStates(model, steps, texts);

    @Test
    void a_list_has_no_placeholder() {
        assertThat(placards.of(new LoadState.Listed(), false)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        MISSING     | This day is not fetched yet       | Fetch this day
        REFUSED     | The source refused to answer      | Try again
        UNREACHABLE | The source could not be reached   | Try again
        UNREADABLE  | The answer could not be read      | Try again\
        """)
    void a_day_without_papers_has_a_reason_and_can_be_fetched(PaperStatus status, String words, String step) {
        var placard = nothing(LISTING, status, false);

        assertThat(placard.getAccessibleText()).startsWith(words);
        press(placard, step);
        assertThat(done).containsExactly("fetch 2025-05-22");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-W21 | Nothing of this week is stored  | fetch 2025-05-19 to 2025-05-25
        2025-05  | Nothing of this month is stored | fetch 2025-05-01 to 2025-05-31\
        """)
    void the_days_of_a_week_or_month_without_papers_can_be_fetched(String period, String words, String fetched) {
        var placard = nothing(ListQuery.of(Objects.requireNonNull(Period.parse(period))), null, false);

        assertThat(placard.getAccessibleText()).startsWith(words);
        press(placard, "Fetch its days");
        assertThat(done).containsExactly(fetched);
    }

    @Test
    void a_day_without_a_list_cannot_be_fetched() {
        var placard = nothing(LISTING, PaperStatus.EMPTY, false);

        assertThat(placard.getAccessibleText()).startsWith("There is no list for this day");
        assertThat(buttons(placard)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = PaperStatus.class, names = "EMPTY", mode = EnumSource.Mode.EXCLUDE)
    void without_a_network_the_placeholder_says_so(PaperStatus status) {
        assertThat(nothing(LISTING, status, true).getAccessibleText())
                .startsWith("This day is not stored, and there is no network connection");
    }

    @Test
    void an_empty_library_offers_all_actions() {
        var placard = first(false);

        buttons(placard).forEach(Button::fire);

        assertThat(done).containsExactly("refresh", "fetch 30 days", "open", "demo");
    }

    @Test
    void an_empty_library_offline_offers_local_actions() {
        buttons(first(true)).forEach(Button::fire);

        assertThat(done).containsExactly("open", "demo");
    }

    @Test
    void a_day_that_is_all_read_is_not_called_missing() {
        var placard = nothing(LISTING.onlyUnread(), PaperStatus.COMPLETE, false);

        assertThat(placard.getAccessibleText()).startsWith("All read");
        assertThat(buttons(placard)).extracting(Button::getText).containsExactly("Show read ones too");
    }

    @Test
    void an_empty_starred_list_explains_starring() {
        assertThat(nothing(ListQuery.ALL.onlyStarred(), null, false).getAccessibleText())
                .isEqualTo("Nothing starred yet Press s on a paper to star it.");
    }

    @Test
    void a_search_without_hits_quotes_the_query() {
        var phase = new LoadState.Nothing(new ListRequest.Search("qqq", SortOrder.RELEVANCE), false, null);

        assertThat(placard(phase, false).getAccessibleText()).startsWith("Nothing found for “qqq”");
    }

    @Test
    void a_failure_has_a_reason_and_a_retry() {
        var placard = placard(
                new LoadState.Failed(new ListRequest.Browse(LISTING), Message.text("The disk is gone.")), false);

        assertThat(placard.getAccessibleText()).isEqualTo("This could not be shown The disk is gone.");
        assertThat(buttons(placard)).extracting(Button::getText).containsExactly("Try again");
    }

    private EmptyState first(boolean offline) {
        return placard(new LoadState.Nothing(new ListRequest.Browse(LISTING), true, null), offline);
    }

    private EmptyState nothing(ListQuery listing, @Nullable PaperStatus status, boolean offline) {
        var edition = Edition.day(Source.HUGGING_FACE, DAY);
        int papers = status == PaperStatus.COMPLETE ? 41 : 0;
        var ledger = status == null ? null : new LedgerEntry(edition, status, papers, null, null, null, null, null);
        return placard(new LoadState.Nothing(new ListRequest.Browse(listing), false, ledger), offline);
    }

    private EmptyState placard(LoadState phase, boolean offline) {
        return FxToolkit.on(() -> Objects.requireNonNull(placards.of(phase, offline)));
    }

    private static void press(EmptyState placard, String name) {
        buttons(placard).stream()
                .filter(button -> button.getText().equals(name))
                .forEach(Button::fire);
    }

    private static List<Button> buttons(Parent parent) {
        return below(parent)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
    }

    private static Stream<Node> below(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(child ->
                        child instanceof Parent each && !(child instanceof Button) ? below(each) : Stream.of(child));
    }
}
