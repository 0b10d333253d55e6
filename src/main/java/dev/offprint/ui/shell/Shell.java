package dev.offprint.ui.shell;

import dev.offprint.model.Act;
import dev.offprint.model.Listing;
import dev.offprint.model.Reason;
import dev.offprint.model.Row;
import dev.offprint.model.Similar;
import dev.offprint.model.Topic;
import dev.offprint.settings.Place;
import dev.offprint.settings.Settings;
import dev.offprint.ui.activities.ActivitiesModel;
import dev.offprint.ui.fx.Asking;
import dev.offprint.ui.fx.Delays;
import dev.offprint.ui.fx.FxDelays;
import dev.offprint.ui.fx.FxThread;
import dev.offprint.ui.fx.Press;
import dev.offprint.ui.fx.Texts;
import dev.offprint.ui.reader.Beside;
import dev.offprint.ui.reader.Company;
import dev.offprint.ui.reader.ReaderModel;
import dev.offprint.ui.sidebar.SidebarModel;
import dev.offprint.ui.timeline.Headings;
import dev.offprint.ui.timeline.Shown;
import dev.offprint.ui.timeline.Sweep;
import dev.offprint.ui.timeline.Thumbnails;
import dev.offprint.ui.timeline.TimelineModel;
import dev.offprint.ui.timeline.Wish;
import dev.offprint.ui.topics.TopicsModel;
import dev.offprint.ui.triage.TriageModel;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window of the program. Made on the toolkit's thread by the composition root, which then calls [#show]; [#tell]
/// and [#raise] may be called from any thread.
public final class Shell {
    private final FxThread fx = new FxThread();
    private final Delays delays = new FxDelays();
    private final Stage stage;
    private final Texts texts;
    private final InstantSource clock;
    private final Memory memory;
    private final TimelineModel timeline;
    private final ReaderModel reader;
    private final SidebarModel sidebar;
    private final TopicsModel topics;
    private final StatusModel status;
    private final SearchModel search;
    private final ActivitiesModel activities;
    private final Marking marking;
    private final Turning turning;
    private final TriageModel triage;
    private final Following following;
    private final Asking<Long> lag;
    private final Doors doors;
    private final ShellWindow window;
    private final Consumer<List<Path>> importing;
    private final Runnable deaf;
    private boolean closed;

    /// @param asking executes queries, which may block; two threads are enough
    public Shell(
            Stage stage,
            Doors doors,
            ShellActions actions,
            Memory memory,
            Program program,
            Texts texts,
            InstantSource clock,
            Executor asking) {
        Executor ask = task -> {
            if (!closed) {
                asking.execute(task);
            }
        };
        this.stage = stage;
        this.doors = doors;
        this.texts = texts;
        this.clock = clock;
        status = new StatusModel(texts, delays, this::today);
        this.memory = memory;
        importing = actions.importFiles();
        timeline = new TimelineModel(doors.lists(), ask, fx);
        sidebar = new SidebarModel(doors.counts(), this::today, ask, fx);
        topics = new TopicsModel(doors.topics(), this::today, ask, fx, delays, status::bad);
        reader = new ReaderModel(doors.papers(), ask, fx, delays, this::seen);
        following = new Following(timeline, sidebar, this::today, this::open, this::reload, fx, delays);
        marking = new Marking(timeline, reader, doors.acts(), fx, following::reload, this::told);
        turning = new Turning(doors.acts(), ask, fx, status::bad);
        triage = new TriageModel(marking::act, clock);
        lag = new Asking<>(ask, fx);
        search = new SearchModel(delays, this::search);
        activities = new ActivitiesModel(delays);
        window = new ShellWindow(
                stage,
                new Models(
                        timeline,
                        Habits.thumbnails(new Thumbnails(doors.pictures(), fx), memory),
                        reader,
                        new Company(
                                new Beside<>(Similar.NONE, doors.similar(), ask, fx),
                                new Beside<>(Reason.NONE, doors.reason(), ask, fx),
                                this::open),
                        sidebar,
                        topics,
                        status,
                        search,
                        new SuggestModel(
                                doors.suggesting(), new Recent(doors.searches(), ask, fx, this::unsaved), ask, fx),
                        activities,
                        marking,
                        turning,
                        new Sweep(timeline, marking::readAll, () -> status.say(texts.of("sweep.none"))),
                        new Triaging(triage, new PutOff(memory), timeline, sidebar, this::open, texts)),
                memory,
                actions,
                new Press(ask, fx),
                texts,
                this::open,
                new SettingsPages(memory, texts)
                        .all(actions, program, topics, topic -> window().changeTopic(topic), ask, fx));
        timeline.shown().addListener((_, _, shown) -> showing(shown));
        timeline.selectedKey().subscribe(_ -> selected());
        triage.stage().addListener((_, _, _) -> selected());
        sidebar.open().subscribe(topics::opened);
        topics.counts().addListener((_, before, now) -> following.topics(before, now));
        topics.removed().subscribe(this::removed);
        reader.reading()
                .subscribe(reading ->
                        topics.reading(reading == null ? null : reading.paper().key()));
        reader.readWhen(Habits.readWhen(memory.settings().reading()));
        memory.onChange(changed -> reader.readWhen(Habits.readWhen(changed.reading())));
        deaf = doors.onChange().apply(following::hint);
    }

    private ShellWindow window() {
        return window;
    }

    /// Opens the window on the list and paper that were open last.
    ///
    /// @param whenClosed run once the reader has closed it and all is saved that it remembers
    public void show(Runnable whenClosed) {
        stage.setOnCloseRequest(_ -> {
            close();
            whenClosed.run();
        });
        var place = memory.settings().place();
        if (place.list() != null) {
            open(place.list().listing(), place.paper());
            window.scrollTo(place.top());
        }
        sidebar.reload();
        topics.reload();
        measure();
        window.show(memory.settings());
        var damage = memory.damage();
        if (damage != null) {
            status.bad(damage);
        }
    }

    /// Brings the window to the front. Any thread.
    public void raise() {
        fx.execute(() -> {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        });
    }

    /// Somebody started the program, or started it once more: the window comes to the front, imports the files and
    /// shows what the query finds. Any thread.
    public void visited(List<Path> files, String query) {
        raise();
        fx.execute(() -> {
            if (!files.isEmpty()) {
                importing.accept(files);
            }
            if (!query.isBlank()) {
                search.text().set(query);
                search.now();
            }
        });
    }

    /// Shows what goes on elsewhere. Any thread.
    public void tell(News news) {
        fx.execute(() -> {
            status.tell(news);
            if (news instanceof News.Fetched fetched) {
                timeline.offline(fetched.offline());
            } else if (news instanceof News.Offline(var set)) {
                timeline.offline(set);
            } else if (news instanceof News.Doing(var activity)) {
                activities.tell(activity);
            }
        });
    }

    /// Remembers where the window was and stops listening to the library. Toolkit's thread.
    public void close() {
        window.leave();
        deaf.run();
        window.close();
        memory.change(old -> {
            var framed = old.withWindow(Placement.of(stage), window.dividers());
            return framed.withPlace(place(framed, window.firstPaper()));
        });
        memory.flush();
        reader.show(null, ""); // or it would count as read two seconds later
        closed = true;
    }

    private LocalDate today() {
        return clock.instant().atZone(texts.zone()).toLocalDate();
    }

    private void open(Listing listing) {
        open(listing, null);
    }

    private void open(Listing listing, @Nullable Long paper) {
        following.opened();
        search.left();
        timeline.open(listing, paper);
        sidebar.opened(listing);
        remember();
    }

    /// Shows a paper: where it stands in the open list, else as what its id finds, so that keys act on it as on any.
    private void open(Row paper) {
        if (!timeline.selectKey(paper.key())) {
            var query = "id:" + paper.id().value();
            search.asked(query);
            timeline.search(query, paper.key());
            sidebar.opened(null);
        }
    }

    private void unsaved(RuntimeException trouble) {
        fx.execute(() -> status.bad(trouble));
    }

    private void search(String text) {
        timeline.search(text);
        sidebar.opened(text.isBlank() ? timeline.browsed() : null);
    }

    private void selected() {
        if (triage.on()) {
            reader.show(triage.key(), "");
            return;
        }
        var lit = timeline.wish().get() instanceof Wish.Search(String text, var _) ? text : "";
        reader.show(timeline.selectedKey().get(), lit);
        remember();
    }

    private void remember() {
        if (!following.chosen() || closed) {
            return; // what is on screen is not what the reader opened
        }
        memory.change(old -> old.withPlace(place(old, old.place().top())));
    }

    private Place place(Settings old, @Nullable Long top) {
        return old.place()
                .at(
                        Settings.LastList.of(timeline.browsed()),
                        timeline.selectedKey().get(),
                        top);
    }

    private void showing(Shown shown) {
        if (following.chosen() && timeline.wish().get() instanceof Wish.Browse(Listing listing)) {
            sidebar.opened(listing);
        }
        selected(); // what is lit may have changed
        var ledger = shown.ledger();
        var heading = Headings.of(shown.wish(), texts);
        window.title(heading);
        status.showing(heading, shown.papers(), ledger == null ? null : ledger.askedAt());
    }

    private void seen(long key) {
        if (!triage.on()) { // there every paper is decided on by hand
            var _ = marking.act(new Act.Glance(), key);
        }
    }

    /// Everything but the list and the sidebar.
    private void reload() {
        topics.reload();
        reader.reload();
        measure();
    }

    private void removed(@Nullable Topic topic) {
        if (topic != null) {
            status.say(texts.of("topics.removed", topic.name()));
        }
    }

    private void measure() {
        lag.ask(doors.indexLag()::getAsLong, status::lag, status::bad);
        turning.reload();
    }

    private void told(Marking.Outcome outcome) {
        switch (outcome) {
            case Marking.Outcome.TakenBack(var undone) -> {
                triage.undone(undone);
                status.say(texts.of("status.undone", ActText.of(undone, texts)));
            }
            case Marking.Outcome.DoneAgain(var undone) -> {
                triage.redone(undone);
                status.say(texts.of("status.redone", ActText.of(undone, texts)));
            }
            case Marking.Outcome.ManyRead(int papers) -> status.say(texts.of("sweep.done", papers));
            case Marking.Outcome.NothingToUndo _ -> status.say(texts.of("status.undone.none"));
            case Marking.Outcome.NothingToRedo _ -> status.say(texts.of("status.redone.none"));
            case Marking.Outcome.Refused(var why) -> status.bad(why);
        }
    }
}
