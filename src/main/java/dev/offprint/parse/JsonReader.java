package dev.offprint.parse;

import dev.offprint.model.Message;
import dev.offprint.parse.text.BoundedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON parser settings for untrusted input. Accepts `NaN` (as written by Python) and raw line breaks in strings
/// (as written by some programs). Nesting depth and length are bounded, so that a hostile document is refused
/// rather than exhausting the stack or memory.
final class JsonReader {
    /// Maximum nesting depth: entries of a list have a depth of 6.
    static final int MAX_DEPTH = 100;
    /// Maximum length of an entry in characters: the longest known, with 3,303 authors, has 263,030.
    static final int MAX_ENTRY_LENGTH = 16_000_000;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_ENTRY_LENGTH)
                            .build())
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .build())
            .build();

    private JsonReader() {}

    /// Parses a text as one JSON value; null when it is not exactly one.
    static @Nullable JsonNode value(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException _) {
            return null; // not JSON
        }
    }

    /// The reason why a document could not be read to its end, as a sentence.
    ///
    /// @param entries number of entries read before
    /// @throws IOException when the stream failed, not the document
    static Message errorMessage(JacksonException broken, int entries) throws IOException {
        if (broken.getCause() instanceof BoundedReader.LimitExceededException
                || broken instanceof StreamConstraintsException) {
            return Message.of("page.json.large", entries + 1);
        }
        if (broken.getCause() instanceof IOException below) {
            throw below;
        }
        boolean end = broken instanceof UnexpectedEndOfInputException;
        if (entries == 0) {
            return end ? Message.of("page.json.cut.first") : Message.of("page.json.broken.first");
        }
        return end ? Message.of("page.json.cut", entries) : Message.of("page.json.broken", entries);
    }
}
