package dev.offprint.parse;

/// The forms in which papers arrive.
public enum InputFormat {
    /// A list of Hugging Face Daily Papers for a day, week or month, with its data: as HTML, or the data alone
    /// as JSON.
    DAY_PAGE,
    /// The same for the trending list.
    TRENDING_PAGE,
    /// HTML of which only the cards are left, without the data.
    CARDS,
    /// One JSON document: the API's array, or what others made of a list.
    API_JSON,
    /// One JSON object a line.
    JSON_LINES,
    /// A feed: arXiv's answers and lists, and others in Atom or RSS.
    FEED,
    /// Text that was copied from a page.
    COPIED_TEXT
}
