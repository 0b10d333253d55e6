package dev.offprint.parse;

import dev.offprint.model.Message;
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

/// JSON as strangers write it. Python prints numbers that are none (`NaN`), some programs leave line breaks in
/// strings; neither is a reason to lose a paper. How deep and how long things may be is bounded, so that a
/// hostile document ends in a refusal rather than in a full stack or memory.
final class JsonReader {
    /// Deepest nesting: a list's entries reach 6.
    static final int DEEPEST = 100;
    /// Longest entry in characters: the longest known, with 3,303 authors, has 263,030.
    static final int LONGEST_ENTRY = 16_000_000;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_ENTRY)
                            .build())
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .build())
            .build();

    private JsonReader() {}

    /// The value that a text is, or null when it is none, or one and something more.
    static @Nullable JsonNode value(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException _) {
            return null; // not JSON
        }
    }

    /// Why a document could not be read to its end, as a sentence.
    ///
    /// @param entries how many entries were read
    /// @throws IOException when it was not the document's fault
    static Message trouble(JacksonException broken, int entries) throws IOException {
        if (broken.getCause() instanceof BoundedReader.TooMuch || broken instanceof StreamConstraintsException) {
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
