package dev.offprint.parse;

import dev.offprint.model.ArxivId;
import dev.offprint.model.MetadataQuality;
import dev.offprint.parse.text.TextCleaner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the Markdown that web clippers make of one paper's page at Hugging Face or arXiv: front matter with
/// `source:` and `title:`, then the page, in which the abstract follows a heading. Other papers that the page links
/// to are left out.
final class ClippedPage {
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A\\s*---\\R(.*?)\\R---\\s*\\R", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z]+):[ \\t]*(.+)$");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)]\\([^()\\s]*\\)");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");
    private static final Pattern BEFORE_TITLE = Pattern.compile("^(?:Paper page\\s*-\\s*|\\[[^\\]]{1,30}]\\s*)");
    private static final Pattern ABSTRACT = Pattern.compile("(?i)>?\\s*(?:#{1,6}\\s+)?abstract:?");
    private static final Pattern INLINE = Pattern.compile("(?i)>?\\s*abstract:\\s*(?=\\S)");
    private static final Pattern NAMES = Pattern.compile("\\s*[,;]\\s*");

    private ClippedPage() {}

    /// The paper, or null when a text is not such a page.
    static @Nullable RawPaper read(String text) {
        var front = FRONT_MATTER.matcher(text);
        if (!front.lookingAt()) {
            return null;
        }
        var fields = fields(front.group(1));
        var address = fields.getOrDefault("source", fields.getOrDefault("url", ""));
        var title = BEFORE_TITLE.matcher(fields.getOrDefault("title", "")).replaceFirst("");
        if (ArxivId.parse(address) == null || title.isBlank()) {
            return null;
        }
        var paragraphs = paragraphs(text.substring(front.end()));
        var raw = new RawPaper(MetadataQuality.COPIED);
        raw.id(address);
        raw.title = title;
        raw.publishedOn = JsonFields.day(fields.getOrDefault("published", ""));
        raw.abstractText = abstractText(paragraphs);
        raw.authors = authors(paragraphs);
        return raw;
    }

    private static Map<String, String> fields(String front) {
        Map<String, String> fields = new HashMap<>();
        var field = FIELD.matcher(front);
        while (field.find()) {
            var value = field.group(2).strip();
            boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
            fields.putIfAbsent(
                    field.group(1).toLowerCase(Locale.ROOT),
                    quoted ? value.substring(1, value.length() - 1).replace("\\\"", "\"") : value);
        }
        return fields;
    }

    /// The page's paragraphs, each as one line, with the texts of links.
    private static List<String> paragraphs(String page) {
        return Arrays.stream(page.split("\\R\\s*\\R"))
                .map(paragraph -> LINK.matcher(paragraph).replaceAll("$1"))
                .map(TextCleaner::line)
                .filter(paragraph -> paragraph != null)
                .toList();
    }

    /// The paragraphs between the heading and the next one, without the summary by a language model.
    private static @Nullable String abstractText(List<String> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            var inline = INLINE.matcher(paragraphs.get(i));
            if (inline.lookingAt()) {
                return paragraphs.get(i).substring(inline.end());
            }
            if (ABSTRACT.matcher(paragraphs.get(i)).matches()) {
                return section(paragraphs.subList(i + 1, paragraphs.size()));
            }
        }
        return null;
    }

    private static @Nullable String section(List<String> paragraphs) {
        var section = new ArrayList<String>();
        boolean summary = false;
        for (var paragraph : paragraphs) {
            if (HEADING.matcher(paragraph).matches() || paragraph.startsWith("View arXiv page")) {
                break;
            }
            boolean label = paragraph.equalsIgnoreCase("AI-generated summary");
            if (!label && !summary) {
                section.add(paragraph);
            }
            summary = label;
        }
        return section.isEmpty() ? null : String.join(" ", section);
    }

    private static List<String> authors(List<String> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            var line = paragraphs.get(i);
            if (line.startsWith("Authors:")) {
                var names = line.substring("Authors:".length()).strip();
                var next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : "#";
                var listed = names.isEmpty() && !HEADING.matcher(next).matches() ? next : names;
                return listed.isEmpty() ? List.of() : List.of(NAMES.split(listed));
            }
        }
        return List.of();
    }
}
