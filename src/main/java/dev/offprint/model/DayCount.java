package dev.offprint.model;

import java.time.LocalDate;

/// A day of the calendar: how many papers its editions show, how many of them are not read and not dismissed, and how
/// complete it is.
public record DayCount(LocalDate day, int papers, int unread, PaperStatus status) {}
