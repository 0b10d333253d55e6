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

/// Every sentence that the code says has its words, in every language and for as many parts as are said, and no words
/// wait for a sentence that nobody says.
final class MessageBundlesTest {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Pattern SAID = Pattern.compile("\\bSaying\\s*\\.of\\(");
    private static final Pattern KEY = Pattern.compile("\"([a-z_.]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern AS_IT_IS = Pattern.compile("\\bSaying\\s*\\.text\\(");
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\\p{L}{2,} \\p{L}{2,}");
    private static final Pattern PUT_TOGETHER = Pattern.compile("\\bnew Saying\\(");

    private static final TreeMap<String, String> SOURCES = new TreeMap<>();

    /// @param where the file, for whoever has to look
    private record Said(String where, String key, int parts) {}

    @BeforeAll
    static void readTheCode() throws IOException {
        try (var files = Files.walk(MAIN)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                SOURCES.put(MAIN.relativize(file).toString(), Files.readString(file));
            }
        }
        assertThat(said()).hasSizeGreaterThan(50);
    }

    @Test
    void a_sentence_is_said_by_its_key_in_full() {
        assertThat(said()).allSatisfy(each -> assertThat(each.key()).isNotEmpty());
    }

    @Test
    void every_sentence_has_words_for_as_many_parts_as_are_said() throws IOException {
        var english = words("");
        assertThat(said()).allSatisfy(each -> {
            assertThat(english).containsKey(each.key());
            assertThat(places(english, each.key())).isEqualTo(upTo(each.parts()));
        });
    }

    @Test
    void no_words_wait_for_a_sentence_that_nobody_says() throws IOException {
        var keys = said().stream().map(Said::key).collect(Collectors.toCollection(TreeSet::new));
        keys.add("text"); // of `Message.text`

        assertThat(keys).containsAll(words("").stringPropertyNames());
    }

    @Test
    void every_language_has_words_for_every_sentence() throws IOException {
        assertThat(new TreeSet<>(words("_de").stringPropertyNames()))
                .isEqualTo(new TreeSet<>(words("").stringPropertyNames()));
    }

    @Test
    void the_parts_of_a_sentence_are_the_same_in_every_language() throws IOException {
        var english = words("");
        for (var language : List.of("_de", "_en")) {
            var words = words(language);
            assertThat(words.stringPropertyNames()).allSatisfy(key -> {
                assertThat(english).containsKey(key);
                assertThat(places(words, key)).isEqualTo(places(english, key));
            });
        }
    }

    @Test
    void no_apostrophe_swallows_a_part() throws IOException {
        for (var language : List.of("", "_de", "_en")) {
            assertThat(words(language).values())
                    .noneMatch(
                            words -> LONE_APOSTROPHE.matcher(words.toString()).find());
        }
    }

    @Test
    void no_words_are_said_as_they_are() {
        var worded = new ArrayList<String>();
        for (var source : SOURCES.values()) {
            var found = AS_IT_IS.matcher(source);
            while (found.find()) {
                worded.addAll(arguments(source, found.end()));
            }
        }
        assertThat(worded).noneMatch(text -> WORDS.matcher(text).find());
    }

    @Test
    void only_what_was_written_down_is_put_together_from_a_key_that_is_not_in_the_code() {
        assertThat(SOURCES.entrySet().stream()
                        .filter(each -> PUT_TOGETHER.matcher(each.getValue()).find())
                        .map(each -> Path.of(each.getKey()).getFileName().toString()))
                .containsExactly("Saying.java", "SayingText.java");
    }

    private static List<Said> said() {
        var said = new ArrayList<Said>();
        SOURCES.forEach((where, source) -> {
            if (where.endsWith("Saying.java")) {
                return; // speaks of itself
            }
            var found = SAID.matcher(source);
            while (found.find()) {
                var arguments = arguments(source, found.end());
                var key = KEY.matcher(arguments.getFirst());
                said.add(new Said(where, key.matches() ? key.group(1) : "", arguments.size() - 1));
            }
        });
        return said;
    }

    /// The arguments of a call, from behind its bracket on.
    private static List<String> arguments(String source, int from) {
        var arguments = new ArrayList<String>();
        int depth = 0;
        int begin = from;
        for (int at = from; ; at++) {
            char c = source.charAt(at);
            if (c == '"' || c == '\'') {
                at = endOfText(source, at);
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

    private static int endOfText(String source, int from) {
        int at = from + 1;
        while (source.charAt(at) != source.charAt(from)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private static Set<Integer> places(Properties words, String key) {
        return PLACE.matcher(words.getProperty(key))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toSet());
    }

    private static Set<Integer> upTo(int parts) {
        var places = new TreeSet<Integer>();
        for (int place = 0; place < parts; place++) {
            places.add(place);
        }
        return places;
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var in = Message.class.getResourceAsStream("sayings" + language + ".properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return words;
    }
}
