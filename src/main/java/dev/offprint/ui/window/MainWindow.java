package dev.offprint.ui.window;

import dev.offprint.jobs.JobEvent;
import dev.offprint.library.LibraryApi;
import dev.offprint.library.LibraryStatus;
import dev.offprint.model.ListQuery;
import dev.offprint.model.ReaderAction;
import dev.offprint.model.RecommendationReason;
import dev.offprint.model.SimilarPapers;
import dev.offprint.model.Topic;
import dev.offprint.settings.Settings;
import dev.offprint.settings.WindowState;
import dev.offprint.ui.document.FullTextModel;
import dev.offprint.ui.fx.DelayedCalls;
import dev.offprint.ui.fx.FormulaImageCache;
import dev.offprint.ui.fx.FxDelayedCalls;
import dev.offprint.ui.fx.FxThread;
import dev.offprint.ui.fx.LatestTask;
import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.jobs.JobsModel;
import dev.offprint.ui.reader.HighlightsModel;
import dev.offprint.ui.reader.ReaderModel;
import dev.offprint.ui.reader.RelatedModel;
import dev.offprint.ui.reader.RelatedPapers;
import dev.offprint.ui.searchbox.RecentSearches;
import dev.offprint.ui.searchbox.SearchModel;
import dev.offprint.ui.searchbox.SuggestionModel;
import dev.offprint.ui.sidebar.SidebarModel;
import dev.offprint.ui.timeline.ListInfo;
import dev.offprint.ui.timeline.ListRequest;
import dev.offprint.ui.timeline.ListTitles;
import dev.offprint.ui.timeline.MarkAllReadModel;
import dev.offprint.ui.timeline.RowThumbnails;
import dev.offprint.ui.timeline.TimelineModel;
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

/// The main window. Created by the composition root on the JavaFX application thread, which then calls [#show]; [#tell]
/// and [#raise] may be called from any thread.
public final class MainWindow {
    /// Similar papers under a paper: what fits on a screen.
    private static final int SIMILAR = 8;

    private final FxThread fx = new FxThread();
    private final DelayedCalls delays = new FxDelayedCalls();
    private final Stage stage;
    private final Localization texts;
    private final InstantSource clock;
    private final SettingsStore memory;
    private final TimelineModel timeline;
    private final ReaderModel reader;
    private final FullTextModel fullText;
    private final HighlightsModel highlights;
    private final SidebarModel sidebar;
    private final TopicsModel topics;
    private final StatusModel status;
    private final SearchModel search;
    private final JobsModel activities;
    private final MarkController marking;
    private final UndoModel turning;
    private final TriageModel triage;
    private final AutoRefresh following;
    private final PlaceNavigator navigator;
    private final LatestTask<LibraryStatus> measuring;
    private final LibraryApi library;
    private final MainWindowView window;
    private final Consumer<List<Path>> importing;
    private final Runnable deaf;
    private boolean closed;

    /// @param asking runs queries, which may block; two threads are enough
    public MainWindow(
            Stage stage,
            LibraryApi library,
            AppActions actions,
            SettingsStore memory,
            AppInfo program,
            Localization texts,
            InstantSource clock,
            Executor asking) {
        Executor ask = task -> {
            if (!closed) {
                asking.execute(task);
            }
        };
        this.stage = stage;
        this.library = library;
        this.texts = texts;
        this.clock = clock;
        status = new StatusModel(texts, delays, this::today);
        this.memory = memory;
        importing = actions.importFiles();
        timeline = new TimelineModel(library, ask, fx);
        sidebar = new SidebarModel(library::count, this::today, ask, fx);
        topics = new TopicsModel(library, this::today, ask, fx, delays, status::showError);
        reader = new ReaderModel(library, ask, fx, delays, this::seen);
        fullText = new FullTextModel(library, ask, fx);
        highlights = new HighlightsModel(library, ask, fx);
        var interests = new InterestsModel(library, ask, fx, status::showError);
        following = new AutoRefresh(
                timeline, sidebar, interests, this::today, list -> navigator().open(list), this::reload, fx, delays);
        marking = new MarkController(timeline, reader, library, fx, following::reload, this::show);
        turning = new UndoModel();
        triage = new TriageModel(marking::act, clock);
        measuring = new LatestTask<>(ask, fx);
        search = new SearchModel(delays, text -> navigator().search(text));
        navigator = new PlaceNavigator(
                timeline,
                sidebar,
                search,
                topics,
                following,
                new PlaceNavigator.Screen(() -> window().firstPaper(), key -> window().scrollTo(key), this::remember));
        activities = new JobsModel(delays);
        window = new MainWindowView(
                stage,
                new ViewModels(
                        timeline,
                        memory.governed(new RowThumbnails(actions.pictures(), fx)),
                        reader,
                        fullText,
                        new RelatedPapers(
                                new RelatedModel<>(
                                        SimilarPapers.NONE, key -> library.findSimilar(key, SIMILAR), ask, fx),
                                new RelatedModel<>(RecommendationReason.NONE, library::explainRecommendation, ask, fx),
                                highlights,
                                navigator::open),
                        sidebar,
                        topics,
                        interests,
                        status,
                        search,
                        new SuggestionModel(
                                library::suggestQueries,
                                new RecentSearches(actions.searches(), ask, fx, this::unsaved),
                                ask,
                                fx),
                        activities,
                        marking,
                        turning,
                        new MarkAllReadModel(
                                timeline, marking::readAll, () -> status.showMessage(texts.of("sweep.none"))),
                        new TriageController(
                                triage, new DeferredPapers(memory), timeline, sidebar, navigator::open, texts)),
                memory,
                actions,
                new FormulaImageCache(ask, fx),
                texts,
                library,
                navigator,
                new SettingsPages(memory, texts)
                        .all(actions, program, topics, topic -> window().changeTopic(topic), ask, fx));
        timeline.shown().addListener((_, _, shown) -> showing(shown));
        timeline.selectedKey().subscribe(_ -> selected());
        triage.stage().addListener((_, _, _) -> selected());
        sidebar.open().subscribe(topics::listOpened);
        topics.counts().addListener((_, before, now) -> following.topicsChanged(before, now));
        topics.removed().subscribe(this::removed);
        reader.paper()
                .subscribe(reading -> topics.showPaper(
                        reading == null ? null : reading.paper().key()));
        topics.news().subscribe(news -> {
            if (news.papers() > 0) {
                actions.announce().accept(news);
            }
        });
        reader.setReadPolicy(memory.readPolicy());
        memory.onChange(_ -> reader.setReadPolicy(memory.readPolicy()));
        deaf = library.onChange(following::libraryChanged);
    }

    private MainWindowView window() {
        return window;
    }

    private PlaceNavigator navigator() {
        return navigator;
    }

    /// Opens the window with the list and the paper that were open last.
    ///
    /// @param whenClosed runs after the window was closed and its state is saved
    public void show(Runnable whenClosed) {
        stage.setOnCloseRequest(_ -> {
            close();
            whenClosed.run();
        });
        var place = memory.settings().place();
        if (place.list() != null) {
            navigator.open(place.list().toListQuery(), place.paper());
            window.scrollTo(place.top());
        }
        sidebar.reload();
        topics.reload();
        measure();
        window.show(memory.settings());
        var damage = memory.damage();
        if (damage != null) {
            status.showError(damage);
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

    /// The program was started, possibly again: brings the window to the front, imports the files and runs the query.
    /// Any thread.
    public void visited(List<Path> files, String query) {
        raise();
        fx.execute(() -> {
            if (!files.isEmpty()) {
                importing.accept(files);
            }
            if (!query.isBlank()) {
                search.text().set(query);
                search.searchNow();
            }
        });
    }

    /// Shows a background event. Any thread.
    public void tell(JobEvent news) {
        fx.execute(() -> {
            status.handle(news);
            if (news instanceof JobEvent.Fetched fetched) {
                timeline.offline().set(fetched.offline());
            } else if (news instanceof JobEvent.Offline(var set)) {
                timeline.offline().set(set);
            } else if (news instanceof JobEvent.Doing(var activity)) {
                activities.update(activity);
            }
        });
    }

    /// Saves the state of the window and stops listening to the library. JavaFX application thread.
    public void close() {
        window.saveInput();
        deaf.run();
        window.close();
        memory.change(old -> {
            var framed = old.withWindow(WindowPlacement.of(stage), window.dividers());
            boolean listed = timeline.request().get() instanceof ListRequest.Browse;
            return framed.withPlace(place(framed, listed ? window.firstPaper() : null));
        });
        memory.flush();
        reader.show(null, ""); // otherwise it would count as read two seconds later
        closed = true;
    }

    private LocalDate today() {
        return clock.instant().atZone(texts.zone()).toLocalDate();
    }

    private void unsaved(RuntimeException trouble) {
        fx.execute(() -> status.showError(trouble));
    }

    private void selected() {
        if (triage.isActive()) {
            reader.show(triage.key(), "");
            return;
        }
        var lit = timeline.request().get() instanceof ListRequest.Search(String text, var _) ? text : "";
        reader.show(timeline.selectedKey().get(), lit);
        remember();
    }

    private void remember() {
        if (!following.isListChosen() || closed) {
            return; // the list on screen was not opened by the user
        }
        memory.change(old -> old.withPlace(place(old, old.place().top())));
    }

    private WindowState place(Settings old, @Nullable Long top) {
        return old.place()
                .withPosition(
                        WindowState.LastList.of(timeline.openList()),
                        timeline.selectedKey().get(),
                        top);
    }

    private void showing(ListInfo shown) {
        if (following.isListChosen() && timeline.request().get() instanceof ListRequest.Browse(ListQuery listing)) {
            sidebar.opened(listing);
        }
        selected(); // the highlights may have changed
        var ledger = shown.ledger();
        var heading = ListTitles.of(shown.request(), texts);
        window.title(heading);
        status.showList(heading, shown.papers(), ledger == null ? null : ledger.askedAt());
    }

    private void seen(long key) {
        if (!triage.isActive()) { // in triage the user decides on every paper
            var _ = marking.act(new ReaderAction.AutoRead(), key);
        }
    }

    /// Reloads everything but the list and the sidebar.
    private void reload(AutoRefresh.Scope scope) {
        switch (scope) {
            case ALL -> {
                topics.reload();
                highlights.refresh();
            }
            case UNREAD -> topics.recount();
            case DETAILS -> {} // topics count neither stars nor tags nor notes
        }
        reader.reload();
        fullText.refresh();
        measure();
    }

    private void removed(@Nullable Topic topic) {
        if (topic != null) {
            status.showMessage(texts.of("topics.removed", topic.name()));
        }
    }

    private void measure() {
        measuring.submit(
                library::readStatus,
                now -> {
                    status.setLag(now.indexLag());
                    turning.show(now.undo());
                },
                status::showError);
    }

    private void show(MarkController.Outcome outcome) {
        ActionOutcomes.show(outcome, triage, status, texts);
    }
}
