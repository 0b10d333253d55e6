package dev.offprint.model;

/// How much a form of page knows of a paper, poorest first. Poorer data fills gaps in what is stored and never replaces
/// it.
public enum MetadataQuality {
    /// Text copied from a page, with whatever got lost on the way.
    COPIED,
    /// A card on a page without its data: title, upvotes, perhaps a shortened abstract.
    CARD,
    /// A record made for programs: page data, an API's answer, JSON Lines, a feed.
    RECORD,
    /// What the archive that keeps the paper says of it.
    ARCHIVE
}
