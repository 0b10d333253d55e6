package dev.offprint.ingest;

import dev.offprint.model.Message;
import java.util.List;
import java.util.Set;

/// Report on an import.
///
/// @param rejections items that could not be read, the first thousand; the counts include all
/// @param problems inputs that could not be read, or not to their end
/// @param stopped whether the import was cancelled
public record ImportReport(RunCounts tally, List<RejectedEntry> rejections, List<Problem> problems, boolean stopped) {
    /// @param file name of the input
    /// @param message what is wrong with it, including its name
    /// @param passing whether a retry may succeed, as when a disk or network share was unavailable
    public record Problem(String file, Message message, boolean passing) {}

    public ImportReport {
        rejections = List.copyOf(rejections);
        problems = List.copyOf(problems);
    }

    /// A copy without the problems of some files.
    ImportReport without(Set<String> files) {
        var others = problems.stream()
                .filter(problem -> !files.contains(problem.file()))
                .toList();
        return new ImportReport(tally, rejections, others, stopped);
    }
}
