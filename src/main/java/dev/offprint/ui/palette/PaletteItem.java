package dev.offprint.ui.palette;

/// An item of the command palette.
///
/// @param id      identifies the item in the list of recently used ones
/// @param name    displayed and searched
/// @param aliases additional search terms, for example a date as users type it
/// @param kind    category or group; displayed in small type, and searched after the name
/// @param keys    keyboard shortcut as displayed; empty for none
public record PaletteItem(String id, String name, String aliases, String kind, String keys, Runnable run) {}
