package dev.offprint.ui.window;

import dev.offprint.library.LibraryApi;
import dev.offprint.model.Interest;
import dev.offprint.model.InterestChoice;
import dev.offprint.model.InterestWeight;
import dev.offprint.ui.fx.LatestTask;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the reader is taken to like. For the toolkit's thread, or in tests for the one that `fx` stands for.
public final class InterestsModel {
    private final ReadOnlyObjectWrapper<List<InterestWeight>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final LibraryApi library;
    private final Executor fx;
    private final Consumer<? super Throwable> failed;
    private final LatestTask<List<InterestWeight>> asking;

    /// @param failed told what went wrong, to be shown
    InterestsModel(LibraryApi library, Executor ask, Executor fx, Consumer<? super Throwable> failed) {
        this.library = library;
        this.fx = fx;
        this.failed = failed;
        asking = new LatestTask<>(ask, fx);
    }

    /// The strongest first; none until they were asked for.
    public ReadOnlyObjectProperty<List<InterestWeight>> all() {
        return all.getReadOnlyProperty();
    }

    /// Loads the interests in their order.
    public void open() {
        all.set(List.of());
        refresh();
    }

    /// Loads the interests again. What is there already stays where it is, so that no row moves away
    /// under the pointer.
    public void refresh() {
        asking.submit(library::readInterests, now -> all.set(inPlace(all.get(), now)), failed);
    }

    private static List<InterestWeight> inPlace(List<InterestWeight> before, List<InterestWeight> now) {
        var places = new HashMap<Interest, Integer>();
        before.forEach(each -> places.put(each.interest(), places.size()));
        return now.stream()
                .sorted(Comparator.comparingInt(each -> places.getOrDefault(each.interest(), -1)))
                .toList();
    }

    /// Pins an interest; one that is pinned counts as the stars say again.
    public void pin(InterestWeight interest) {
        turn(interest, InterestWeight.State.PINNED);
    }

    /// Mutes an interest; one that is muted counts as the stars say again.
    public void mute(InterestWeight interest) {
        turn(interest, InterestWeight.State.MUTED);
    }

    /// Pins a word or a phrase that the stars do not say.
    public void add(String phrase) {
        if (!phrase.isBlank()) {
            done(library.choose(new InterestChoice(new Interest(Interest.Kind.WORD, phrase.strip()), true)));
        }
    }

    private void turn(InterestWeight interest, InterestWeight.State to) {
        done(
                interest.state() == to
                        ? library.release(interest.interest())
                        : library.choose(new InterestChoice(interest.interest(), to == InterestWeight.State.PINNED)));
    }

    /// What was stored comes back as a change of the library.
    private void done(CompletableFuture<Long> stored) {
        var _ = stored.whenCompleteAsync(
                (_, trouble) -> {
                    if (trouble != null) {
                        failed.accept(trouble);
                    }
                },
                fx);
    }
}
