package dev.offprint.library;

import java.util.List;

/// What a check found.
///
/// @param lines what was looked at and what was found, for people, in order
/// @param sound whether store and index agree now
/// @param advice what to do where they do not; empty where they do
public record CheckReport(List<String> lines, boolean sound, String advice) {
    public CheckReport {
        lines = List.copyOf(lines);
    }
}
