package dev.offprint.export;

import dev.offprint.model.TexAccents;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Author name in the parts of bibliography formats. The name of a group is a family name that is not divided.
///
/// @param given given names; empty for one word alone or a group
/// @param particle `van der`; empty for none
/// @param family family name without its particle
/// @param suffix `Jr.`, `II`; empty for none
/// @param group whether it is a team, collaboration or institution
record PersonName(String given, String particle, String family, String suffix, boolean group) {
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "vom", "zu", "zur", "zum", "der", "den", "de", "del", "della", "degli", "dello", "di", "da",
            "das", "do", "dos", "du", "des", "la", "las", "los", "le", "ter", "ten", "te", "'t", "’t", "al", "el",
            "bin", "ibn", "af", "av");
    private static final Pattern SUFFIX =
            Pattern.compile("(?:jr|sr)\\.?|ii|iii|iv|ph\\.?d\\.?|m\\.?d\\.?", Pattern.CASE_INSENSITIVE);
    /// `(2) Department of Physics`, from lists of authors with numbered affiliations.
    private static final Pattern AFFILIATION = Pattern.compile("\\s*\\(");
    /// An affiliation in parentheses behind a name, and punctuation at its end.
    private static final Pattern NOTES = Pattern.compile("(?<=\\S)\\s+\\(.*$|[\\s,;]+$");
    /// Last word or any word of a name that is no person's.
    private static final Pattern GROUP = Pattern.compile("(?i)(?:^the"
        + " .*|.*\\b(?:collaborations?|consortium|university|universit[àäé]t?|institute|institut|department"
        + "|laborator(?:y|ies)|association|initiative|committee|foundation|corporation|academy|organi[sz]ation)\\b.*|.*"
        + " (?:team|labs?|group|project|community|research|network|alliance|inc\\.?|ltd\\.?|gmbh|llc|(?-i:AI)|authors|contributors|society|centre|center|school|college)|.*"
        + " (?:and|for|of) .*|.*[&:].*)");

    /// The names of a list, without items that are no names: affiliations behind a number, punctuation alone.
    static List<PersonName> all(List<String> displayed) {
        return displayed.stream()
                .filter(name -> !AFFILIATION.matcher(name).lookingAt()
                        && name.codePoints().anyMatch(Character::isLetter))
                .map(PersonName::of)
                .toList();
    }

    /// Divides a name as it is displayed, `Ada van der Sea`, or inverted, `van der Sea, Ada`.
    static PersonName of(String displayed) {
        var name = NOTES.matcher(TexAccents.decode(displayed)).replaceFirst("").strip();
        if (GROUP.matcher(name).matches()) {
            return new PersonName("", "", name, "", true);
        }
        var parts = Arrays.stream(name.split(",", -1)).map(String::strip).toList();
        if (parts.stream().anyMatch(String::isEmpty)) {
            return new PersonName("", "", name, "", true);
        }
        return switch (parts.size()) {
            case 1 -> natural(words(name), "");
            case 2 ->
                isSuffix(parts.get(1))
                        ? natural(words(parts.get(0)), parts.get(1))
                        : inverted(parts.get(0), parts.get(1), "");
            case 3 ->
                isSuffix(parts.get(1))
                        ? inverted(parts.get(0), parts.get(2), parts.get(1))
                        : isSuffix(parts.get(2))
                                ? inverted(parts.get(0), parts.get(1), parts.get(2))
                                : new PersonName("", "", name, "", true);
            default -> new PersonName("", "", name, "", true);
        };
    }

    /// The family name with its particle: `van der Sea`.
    String fullFamily() {
        return particle.isEmpty() ? family : particle + " " + family;
    }

    /// `van der Sea, Ada`; `Minor, II, Wim P.` with a suffix.
    String inverted() {
        var end = given.isEmpty() ? "" : ", " + given;
        return fullFamily() + (suffix.isEmpty() ? "" : ", " + suffix) + end;
    }

    private static PersonName natural(List<String> words, String suffix) {
        int end = words.size();
        var found = suffix;
        if (found.isEmpty() && end > 2 && isSuffix(words.get(end - 1))) {
            found = words.get(--end);
        }
        int family = end - 1;
        int particle = family;
        while (particle > 1 && isParticle(words.get(particle - 1))) {
            particle--;
        }
        return new PersonName(
                String.join(" ", words.subList(0, particle)),
                String.join(" ", words.subList(particle, family)),
                words.get(family),
                found,
                false);
    }

    private static PersonName inverted(String family, String given, String suffix) {
        var words = words(family);
        int particle = 0;
        while (particle < words.size() - 1 && isParticle(words.get(particle))) {
            particle++;
        }
        return new PersonName(
                given,
                String.join(" ", words.subList(0, particle)),
                String.join(" ", words.subList(particle, words.size())),
                suffix,
                false);
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isSuffix(String word) {
        return SUFFIX.matcher(word).matches();
    }

    private static List<String> words(String name) {
        return List.of(name.split("\\s+", -1));
    }
}
