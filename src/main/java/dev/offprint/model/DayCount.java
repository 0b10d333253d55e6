package dev.offprint.model;

import java.time.LocalDate;

/// A day of the calendar: the number of papers in its editions, how many of them are neither read nor dismissed, and
/// how complete the day is.
public record DayCount(LocalDate day, int papers, int unread, PaperStatus status) {}
