package dev.offprint.refresh;

import dev.offprint.keep.Keeper;
import dev.offprint.model.Edition;
import dev.offprint.model.Saying;
import dev.offprint.model.Source;
import dev.offprint.parse.Hints;
import dev.offprint.parse.Parser;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Adds the papers of files, streams and pasted text to the library. Reading goes on while the keeper stores what was
/// read before. One input that cannot be read does not keep the others out.
///
/// [#read] waits for the keeper; call it from a virtual thread or a command, never from the window's.
public final class Importer {
    private final Keeper keeper;
    private final Parser parser;
    private final InstantSource clock;
    private final ZoneId zone;

    /// @param zone in which the reader's files have their dates
    public Importer(Keeper keeper, Parser parser, InstantSource clock, ZoneId zone) {
        this.keeper = keeper;
        this.parser = parser;
        this.clock = clock;
        this.zone = zone;
    }

    /// Reads the inputs in order. Everything stored is stored when it returns; the index may still be following.
    ///
    /// @param date     when a page without a full date was seen, as the reader says; null to use the input's own
    /// @param progress called from this thread before each input and after each batch
    public ImportReport read(List<Input> inputs, @Nullable LocalDate date, Stop stop, Consumer<Progress> progress) {
        var run = new ImportRun(keeper, stop, progress, inputs.size());
        for (var input : inputs) {
            if (stop.asked()) {
                break;
            }
            one(input, date, run);
        }
        return run.report();
    }

    /// Reads text that was pasted or dropped.
    ///
    /// @param progress as for [#read]
    public ImportReport text(String text, @Nullable LocalDate date, Stop stop, Consumer<Progress> progress) {
        return read(List.of(Input.text(Saying.of("import.pasted"), text)), date, stop, progress);
    }

    private void one(Input input, @Nullable LocalDate date, ImportRun run) {
        try {
            var opened = input.opener().open();
            var now = clock.instant();
            var made = opened.madeAt();
            var seenAt = made == null || made.isAfter(now) ? now : made;
            try (var bytes = opened.bytes()) {
                run.begin(input.name(), seenAt);
                run.end(parser.read(bytes, hints(date, seenAt), run::take));
            }
        } catch (Input.Refused refused) {
            run.problem(input.name(), refused.saying(), refused.passing());
        } catch (ImportRun.Stopped _) {
            run.end();
        } catch (IOException e) {
            run.end();
            run.problem(input.name(), Saying.of("import.disk", input.name()), true);
        }
    }

    private Hints hints(@Nullable LocalDate date, Instant seenAt) {
        return new Hints(
                date == null ? null : Edition.day(Source.HUGGING_FACE, date),
                date == null ? LocalDate.ofInstant(seenAt, zone) : date);
    }
}
