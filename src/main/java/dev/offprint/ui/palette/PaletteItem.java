package dev.offprint.ui.palette;

/// One thing to do or to show.
///
/// @param id   what it is remembered by
/// @param name what is shown and searched
/// @param also other words to find it by, not shown: a date as people type it
/// @param kind what sort of thing it is, or where it stands; shown small, and searched behind the name
/// @param keys the keys that do the same, as a person writes them; empty without any
public record PaletteItem(String id, String name, String also, String kind, String keys, Runnable run) {}
