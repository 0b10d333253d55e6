package dev.offprint.parse;

/// Input formats from which papers are read.
public enum InputFormat {
    /// A list of Hugging Face Daily Papers for a day, week or month that includes its data: as HTML, or the data
    /// alone as JSON.
    DAY_PAGE,
    /// The same for the trending list.
    TRENDING_PAGE,
    /// HTML that has only cards, without the data.
    CARDS,
    /// One JSON document: the array of the API, or another program's file of such a list.
    API_JSON,
    /// One JSON object per line.
    JSON_LINES,
    /// A feed: arXiv's API responses and category feeds, and other Atom or RSS.
    FEED,
    /// A bibliography: BibTeX, BibLaTeX or RIS.
    REFERENCES,
    /// Text that was copied from a page.
    COPIED_TEXT
}
