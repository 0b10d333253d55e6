package dev.offprint.refresh;

import dev.offprint.model.Saying;
import java.util.List;

/// What came of an import.
///
/// @param rejections items that could not be read, the first thousand; the tally has their number
/// @param problems   inputs that could not be read, or not to their end
/// @param stopped    whether somebody asked to stop before the end
public record ImportReport(Tally tally, List<Rejection> rejections, List<Problem> problems, boolean stopped) {
    /// @param file     the input's name
    /// @param saying what is wrong with it, its name included
    public record Problem(String file, Saying saying) {}

    public ImportReport {
        rejections = List.copyOf(rejections);
        problems = List.copyOf(problems);
    }
}
