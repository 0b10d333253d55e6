package dev.offprint.model;

/// A topic and the number of its papers.
///
/// @param total  papers that are not dismissed, as its list shows them
/// @param unread those of them that are not read
public record TopicCount(Topic topic, int total, int unread) {}
