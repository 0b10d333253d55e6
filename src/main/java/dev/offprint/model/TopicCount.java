package dev.offprint.model;

/// A topic and how much is in it.
///
/// @param total  its papers that are not dismissed, as its list shows them
/// @param unread those of them that are not read
public record TopicCount(Topic topic, int total, int unread) {}
