package dev.offprint.ingest;

import dev.offprint.model.Message;
import java.util.List;
import java.util.Set;

/// What came of an import.
///
/// @param rejections items that could not be read, the first thousand; the tally has their number
/// @param problems   inputs that could not be read, or not to their end
/// @param stopped    whether somebody asked to stop before the end
public record ImportReport(RunCounts tally, List<RejectedEntry> rejections, List<Problem> problems, boolean stopped) {
    /// @param file     the input's name
    /// @param saying  what is wrong with it, its name included
    /// @param passing whether another try may go better, as after a disk or a share was away
    public record Problem(String file, Message saying, boolean passing) {}

    public ImportReport {
        rejections = List.copyOf(rejections);
        problems = List.copyOf(problems);
    }

    /// The same without the problems of some files.
    ImportReport without(Set<String> files) {
        var others = problems.stream()
                .filter(problem -> !files.contains(problem.file()))
                .toList();
        return new ImportReport(tally, rejections, others, stopped);
    }
}
