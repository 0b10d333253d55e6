package dev.offprint.ingest;

import dev.offprint.library.write.LibraryWriter;
import dev.offprint.model.Edition;
import dev.offprint.model.Message;
import dev.offprint.model.Source;
import dev.offprint.parse.InputParser;
import dev.offprint.parse.ParseContext;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Imports papers from files, streams and pasted text into the library. Parsing continues while the library writer
/// stores earlier batches. One unreadable input does not affect the others.
///
/// [#read] blocks on the library writer; call it from a virtual thread or a command, never from the JavaFX thread.
public final class FileImporter {
    private final LibraryWriter writer;
    private final InputParser parser;
    private final InstantSource clock;
    private final ZoneId zone;

    /// @param zone time zone of file dates
    public FileImporter(LibraryWriter writer, InputParser parser, InstantSource clock, ZoneId zone) {
        this.writer = writer;
        this.parser = parser;
        this.clock = clock;
        this.zone = zone;
    }

    /// Imports the inputs in order. All papers are stored when it returns; the index may still be catching up.
    ///
    /// @param date the capture date of pages without a full date, as given by the user; null to use each input's
    ///     own
    /// @param progress called from this thread before each input and after each batch
    public ImportReport read(
            List<ImportInput> inputs, @Nullable LocalDate date, CancelToken stop, Consumer<ProgressListener> progress) {
        var run = new ImportRun(writer, stop, progress, inputs.size());
        for (var input : inputs) {
            if (stop.asked()) {
                break;
            }
            one(input, date, run);
        }
        return run.report();
    }

    /// Imports text that was pasted or dropped.
    ///
    /// @param progress as for [#read]
    public ImportReport text(
            String text, @Nullable LocalDate date, CancelToken stop, Consumer<ProgressListener> progress) {
        return read(List.of(ImportInput.text(Message.of("import.pasted"), text)), date, stop, progress);
    }

    private void one(ImportInput input, @Nullable LocalDate date, ImportRun run) {
        try {
            var opened = input.opener().open();
            var now = clock.instant();
            var made = opened.madeAt();
            var seenAt = made == null || made.isAfter(now) ? now : made;
            try (var bytes = opened.bytes()) {
                run.begin(input.name(), seenAt, now);
                run.end(parser.read(bytes, context(date, seenAt), run::take));
            }
        } catch (ImportInput.Refused refused) {
            run.problem(input.name(), refused.message(), refused.passing());
        } catch (ImportRun.Stopped _) {
            run.end();
        } catch (IOException e) {
            run.end();
            run.problem(input.name(), Message.of("import.disk", input.name()), true);
        }
    }

    private ParseContext context(@Nullable LocalDate date, Instant seenAt) {
        return new ParseContext(
                date == null ? null : Edition.day(Source.HUGGING_FACE, date),
                date == null ? LocalDate.ofInstant(seenAt, zone) : date);
    }
}
