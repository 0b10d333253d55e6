package dev.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Compares the message keys in the source code with the bundles: every key has a pattern in each language with the
/// same number of arguments, and no pattern is unused.
final class MessageBundlesTest {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Pattern MESSAGE_OF = Pattern.compile("\\bMessage\\s*\\.of\\(");
    private static final Pattern KEY = Pattern.compile("\"([a-z_.]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern MESSAGE_TEXT = Pattern.compile("\\bMessage\\s*\\.text\\(");
    private static final Pattern SENTENCE = Pattern.compile("\"[^\"]*\\p{L}{2,} \\p{L}{2,}");
    private static final Pattern NEW_MESSAGE = Pattern.compile("\\bnew Message\\(");

    private static final TreeMap<String, String> SOURCES = new TreeMap<>();

    /// A call of `Message.of`.
    ///
    /// @param file the source file, for the failure message
    private record Call(String file, String key, int arguments) {}

    @BeforeAll
    static void readSources() throws IOException {
        try (var files = Files.walk(MAIN)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                SOURCES.put(MAIN.relativize(file).toString(), Files.readString(file));
            }
        }
        assertThat(calls()).hasSizeGreaterThan(50);
    }

    @Test
    void every_key_is_a_literal() {
        assertThat(calls()).allSatisfy(each -> assertThat(each.key()).isNotEmpty());
    }

    @Test
    void every_key_has_a_pattern_with_as_many_placeholders_as_arguments() throws IOException {
        var english = bundle("");
        assertThat(calls()).allSatisfy(each -> {
            assertThat(english).containsKey(each.key());
            assertThat(placeholders(english, each.key())).isEqualTo(upTo(each.arguments()));
        });
    }

    @Test
    void every_pattern_is_used() throws IOException {
        var keys = calls().stream().map(Call::key).collect(Collectors.toCollection(TreeSet::new));
        keys.add("text"); // used by Message.text

        assertThat(keys).containsAll(bundle("").stringPropertyNames());
    }

    @Test
    void every_language_has_every_key() throws IOException {
        assertThat(new TreeSet<>(bundle("_de").stringPropertyNames()))
                .isEqualTo(new TreeSet<>(bundle("").stringPropertyNames()));
    }

    @Test
    void the_placeholders_are_the_same_in_every_language() throws IOException {
        var english = bundle("");
        for (var language : List.of("_de", "_en")) {
            var bundle = bundle(language);
            assertThat(bundle.stringPropertyNames()).allSatisfy(key -> {
                assertThat(english).containsKey(key);
                assertThat(placeholders(bundle, key)).isEqualTo(placeholders(english, key));
            });
        }
    }

    @Test
    void no_apostrophe_quotes_a_placeholder() throws IOException {
        for (var language : List.of("", "_de", "_en")) {
            assertThat(bundle(language).values())
                    .noneMatch(pattern ->
                            LONE_APOSTROPHE.matcher(pattern.toString()).find());
        }
    }

    @Test
    void no_literal_sentence_is_used_as_untranslated_text() {
        var literals = new ArrayList<String>();
        for (var source : SOURCES.values()) {
            var match = MESSAGE_TEXT.matcher(source);
            while (match.find()) {
                literals.addAll(arguments(source, match.end()));
            }
        }
        assertThat(literals).noneMatch(text -> SENTENCE.matcher(text).find());
    }

    @Test
    void only_stored_messages_are_built_from_a_key_that_is_not_a_literal() {
        assertThat(SOURCES.entrySet().stream()
                        .filter(each -> NEW_MESSAGE.matcher(each.getValue()).find())
                        .map(each -> Path.of(each.getKey()).getFileName().toString()))
                .containsExactly("Message.java", "MessageJson.java");
    }

    private static List<Call> calls() {
        var calls = new ArrayList<Call>();
        SOURCES.forEach((file, source) -> {
            if (file.endsWith("/Message.java")) {
                return; // its javadoc has examples
            }
            var match = MESSAGE_OF.matcher(source);
            while (match.find()) {
                var arguments = arguments(source, match.end());
                var key = KEY.matcher(arguments.getFirst());
                calls.add(new Call(file, key.matches() ? key.group(1) : "", arguments.size() - 1));
            }
        });
        return calls;
    }

    /// Splits the arguments of a call.
    ///
    /// @param from the index behind the opening bracket
    private static List<String> arguments(String source, int from) {
        var arguments = new ArrayList<String>();
        int depth = 0;
        int begin = from;
        for (int at = from; ; at++) {
            char c = source.charAt(at);
            if (c == '"' || c == '\'') {
                at = endOfLiteral(source, at);
            } else if (depth == 0 && (c == ',' || c == ')')) {
                arguments.add(source.substring(begin, at).strip());
                begin = at + 1;
                if (c == ')') {
                    return arguments;
                }
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
        }
    }

    private static int endOfLiteral(String source, int from) {
        int at = from + 1;
        while (source.charAt(at) != source.charAt(from)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private static Set<Integer> placeholders(Properties bundle, String key) {
        return PLACEHOLDER
                .matcher(bundle.getProperty(key))
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .collect(Collectors.toSet());
    }

    private static Set<Integer> upTo(int count) {
        var placeholders = new TreeSet<Integer>();
        for (int index = 0; index < count; index++) {
            placeholders.add(index);
        }
        return placeholders;
    }

    private static Properties bundle(String language) throws IOException {
        var bundle = new Properties();
        try (var in = Message.class.getResourceAsStream("messages" + language + ".properties")) {
            bundle.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return bundle;
    }
}
