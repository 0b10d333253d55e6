package dev.offprint.ui.document;

import dev.offprint.document.InlineSpan;
import dev.offprint.document.InlineText;
import dev.offprint.document.SpanStyle;
import dev.offprint.model.HighlightedText;
import dev.offprint.richtext.ComposedText;
import dev.offprint.richtext.StyledTextBuilder;
import dev.offprint.richtext.TextStyle;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the text of a block showable. Links within the paper have addresses of the scheme `paper`.
final class InlineComposer {
    private static final String SCHEME = "paper";
    private static final String BASE = "0123456789+-=()ni";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";
    private static final String LOWERED_BASE = "0123456789+-=()aeox";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓ";

    private InlineComposer() {}

    /// @param lit what is lit, as ranges of [InlineText#plain]
    static ComposedText compose(InlineText text, List<HighlightedText.Span> lit) {
        var built = new StyledTextBuilder();
        for (var span : text.spans()) {
            switch (span) {
                case InlineSpan.Words(var words, var style) -> built.words(placed(words, style), face(style));
                case InlineSpan.Formula(var tex) -> built.formula(tex, false);
                case InlineSpan.WebLink(var words, var address) -> link(built, words, address);
                case InlineSpan.Citation(var words, var reference) -> built.link(words, within(reference));
                case InlineSpan.CrossReference(var words, var block) -> built.link(words, within(block));
                case InlineSpan.Footnote(var mark, var _) ->
                    built.words("", TextStyle.PLAIN).mark(raised(mark), within("footnote"));
                case InlineSpan.Icon(var picture) -> built.words(picture.description(), TextStyle.ITALIC);
                case InlineSpan.LineBreak _ -> built.words("\n", TextStyle.PLAIN);
            }
        }
        return built.build(lit);
    }

    /// Addresses of sources may hold what no address may.
    private static void link(StyledTextBuilder built, String words, String address) {
        try {
            built.link(words, URI.create(address).toString());
        } catch (IllegalArgumentException _) {
            built.words(words, TextStyle.PLAIN);
        }
    }

    static String within(String id) {
        return SCHEME + ":" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    /// The id that an address within the paper leads to; null for an address out of it.
    static @Nullable String id(URI address) {
        return SCHEME.equals(address.getScheme())
                ? URLDecoder.decode(address.getRawSchemeSpecificPart(), StandardCharsets.UTF_8)
                : null;
    }

    private static TextStyle face(SpanStyle style) {
        if (style.mono()) {
            return TextStyle.MONO;
        }
        return style.bold() ? TextStyle.BOLD : style.italic() ? TextStyle.ITALIC : TextStyle.PLAIN;
    }

    /// Characters that stand higher or lower, where all of them have such forms; the same number of them.
    private static String placed(String words, SpanStyle style) {
        if (style.raised() > 0) {
            return mapped(words, BASE, RAISED);
        }
        return style.raised() < 0 ? mapped(words, LOWERED_BASE, LOWERED) : words;
    }

    static String raised(String words) {
        return mapped(words, BASE, RAISED);
    }

    private static String mapped(String words, String from, String to) {
        var mapped = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            int at = from.indexOf(words.charAt(i));
            if (at < 0) {
                return words;
            }
            mapped.append(to.charAt(at));
        }
        return mapped.toString();
    }
}
