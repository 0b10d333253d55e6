package dev.offprint.ui.reader;

import dev.offprint.model.Reason;
import dev.offprint.model.Row;
import dev.offprint.model.Similar;
import java.util.function.Consumer;

/// Other papers beside the one on screen.
///
/// @param open opens one of them
public record Company(Beside<Similar> similar, Beside<Reason> reason, Consumer<Row> open) {}
