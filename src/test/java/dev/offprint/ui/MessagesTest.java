package dev.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// All texts of the window are in the bundles, in every language, with the same placeholders.
final class MessagesTest {
    private static final Pattern USED = Pattern.compile("texts\\s*\\.of\\(\\s*\"([a-z_.]+)\"");
    private static final Pattern SHOWN = Pattern.compile(
            "(setText|new Label|new Tooltip|setPromptText|setTitle|setAccessibleText)\\(\\s*\"[^\"]*\\p{L}{2}");
    /// A comment, a character literal, or a string literal with its content.
    private static final Pattern LITERAL =
            Pattern.compile("//[^\\n]*|'(?:[^'\\\\]|\\\\.)+'|\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,} \\p{L}{2,}");

    /// Strings that are not displayed: log messages, internal errors, patterns, fonts, styles.
    private static final Pattern UNSEEN =
            Pattern.compile("\\bLOG\\b|\\.log\\(|Exception\\(|@SuppressWarnings|-fx-|ofPattern|List<String>"
                    + " (?:PREFERRED|RIGHT_TO_LEFT_FAMILIES)|Stream\\.of\\(\" Semi");

    private static final Path WINDOW = Path.of("src", "main", "java", "dev", "offprint", "ui");

    @Test
    void every_language_has_every_text() throws IOException {
        assertThat(new TreeSet<>(texts("_de").stringPropertyNames()))
                .isEqualTo(new TreeSet<>(texts("").stringPropertyNames()));
    }

    @Test
    void the_placeholders_of_a_text_are_the_same_in_every_language() throws IOException {
        var english = texts("");
        var german = texts("_de");

        for (var key : english.stringPropertyNames()) {
            assertThat(places(german, key)).as(key).isEqualTo(places(english, key));
        }
    }

    @Test
    void every_requested_key_exists() throws IOException {
        var there = texts("").stringPropertyNames();
        var missing = new ArrayList<String>();
        for (var source : sources()) {
            USED.matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !there.contains(key)
                            && there.stream().noneMatch(each -> key.endsWith(".") && each.startsWith(key)))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_text_is_used() throws IOException {
        var literals = new TreeSet<String>();
        for (var source : sources()) {
            LITERAL.matcher(source)
                    .results()
                    .filter(found -> found.group(1) != null)
                    .forEach(found -> literals.add(found.group(1)));
        }

        assertThat(texts("").stringPropertyNames())
                .allSatisfy(key -> assertThat(literals).anyMatch(literal -> names(literal, key)));
    }

    @Test
    void no_displayed_text_is_hard_coded() throws IOException {
        var written = new ArrayList<String>();
        for (var source : sources()) {
            SHOWN.matcher(source).results().forEach(found -> written.add(found.group()));
            LITERAL.matcher(source)
                    .results()
                    .filter(found -> found.group(1) != null
                            && TWO_WORDS.matcher(found.group(1)).find()
                            && !UNSEEN.matcher(statement(source, found)).find())
                    .forEach(found -> written.add(found.group()));
        }
        assertThat(written).isEmpty();
    }

    /// The code before a string literal, from the start of its statement, and the literal.
    private static String statement(String source, MatchResult text) {
        int from = text.start();
        while (from > 0 && ";{}".indexOf(source.charAt(from - 1)) < 0) {
            from--;
        }
        return source.substring(from, text.end());
    }

    /// Whether a string literal is a message key, or the prefix of a composed one.
    private static boolean names(String literal, String key) {
        return key.equals(literal)
                || (!literal.isEmpty()
                        && key.startsWith(literal)
                        && (literal.endsWith(".") || key.charAt(literal.length()) == '.'));
    }

    private static int places(Properties texts, String key) {
        return new MessageFormat(texts.getProperty(key)).getFormatsByArgumentIndex().length;
    }

    private static List<String> sources() throws IOException {
        var sources = new ArrayList<String>();
        try (var files = Files.walk(WINDOW)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        assertThat(sources).hasSizeGreaterThan(40);
        return sources;
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var in = MessagesTest.class.getResourceAsStream("messages" + language + ".properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return texts;
    }
}
