package dev.offprint.parse;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Splits the author line of a feed into names.
final class AuthorNames {
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern JOINT = Pattern.compile("\\s*;\\s*|\\s*,?\\s+(?:and|&)\\s+");

    private AuthorNames() {}

    /// The names of arXiv's list, which are separated by commas and given in their natural order; affiliations in
    /// brackets, which may have brackets of their own, are left out.
    static List<String> ofArxiv(String line) {
        return split(COMMA, withoutBrackets(line));
    }

    /// The name of one person, or several names that a feed put into one element: `Ada First and Ben Second`,
    /// `Ada First, Ben Second`. A family name in front of a comma stays: `First, Ada`.
    static List<String> ofPerson(String text) {
        var joint = split(JOINT, text);
        return joint.stream().flatMap(name -> commas(name).stream()).toList();
    }

    private static List<String> commas(String name) {
        var parts = split(COMMA, name);
        boolean names = parts.size() > 1 && parts.stream().allMatch(part -> part.indexOf(' ') > 0);
        return names ? parts : List.of(name);
    }

    private static List<String> split(Pattern separator, String text) {
        return Arrays.stream(separator.split(text.strip()))
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static String withoutBrackets(String line) {
        var outside = new StringBuilder(line.length());
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            depth += c == '(' ? 1 : 0;
            if (depth == 0) {
                outside.append(c);
            }
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }
        return outside.toString();
    }
}
