package dev.offprint.model;

/// The quality of metadata by the form of its source, lowest first. Data of lower quality fills gaps in stored data and
/// never replaces it.
public enum MetadataQuality {
    /// Text copied from a page, possibly with losses.
    COPIED,
    /// A card on a page without its data: title, upvotes, perhaps a shortened abstract.
    CARD,
    /// A machine-readable record: page data, an API response, JSON Lines, a feed.
    RECORD,
    /// Metadata from the archive that holds the paper.
    ARCHIVE
}
