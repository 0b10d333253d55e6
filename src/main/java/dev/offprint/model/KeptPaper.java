package dev.offprint.model;

import java.time.Instant;

/// A whole paper on disk.
///
/// @param paper   the key of its row
/// @param version that was kept, from 1
/// @param bytes   of all its files
public record KeptPaper(long paper, ArxivId arxivId, int version, KeptFormat format, long bytes, Instant keptAt) {}
