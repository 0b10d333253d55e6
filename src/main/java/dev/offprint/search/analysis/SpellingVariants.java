package dev.offprint.search.analysis;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words that have a second spelling or an irregular form, brought to one: `optimise`, `colour`, `matrices`.
///
/// It leaves a word's first two letters alone; [Highlighter] passes over words by them.
final class SpellingVariants {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("analyses", "analysis"),
            Map.entry("appendices", "appendix"),
            Map.entry("automata", "automaton"),
            Map.entry("axes", "axis"),
            Map.entry("corpora", "corpus"),
            Map.entry("criteria", "criterion"),
            Map.entry("formulae", "formula"),
            Map.entry("hypotheses", "hypothesis"),
            Map.entry("indices", "index"),
            Map.entry("lemmata", "lemma"),
            Map.entry("matrices", "matrix"),
            Map.entry("parentheses", "parenthesis"),
            Map.entry("phenomena", "phenomenon"),
            Map.entry("schemata", "schema"),
            Map.entry("simplices", "simplex"),
            Map.entry("spectra", "spectrum"),
            Map.entry("syntheses", "synthesis"),
            Map.entry("taxa", "taxon"),
            Map.entry("theses", "thesis"),
            Map.entry("vertices", "vertex"),
            Map.entry("vortices", "vortex"),
            Map.entry("analogue", "analog"),
            Map.entry("artefact", "artifact"),
            Map.entry("catalogue", "catalog"),
            Map.entry("centre", "center"),
            Map.entry("centred", "centered"),
            Map.entry("defence", "defense"),
            Map.entry("dialogue", "dialog"),
            Map.entry("fibre", "fiber"),
            Map.entry("fulfil", "fulfill"),
            Map.entry("grey", "gray"),
            Map.entry("judgement", "judgment"),
            Map.entry("licence", "license"),
            Map.entry("metre", "meter"),
            Map.entry("offence", "offense"),
            Map.entry("programme", "program"),
            Map.entry("theatre", "theater"),
            Map.entry("varepsilon", "epsilon"),
            Map.entry("vartheta", "theta"),
            Map.entry("varphi", "phi"));

    private static final String[] OUR = {
        "arbour",
        "behaviour",
        "colour",
        "endeavour",
        "favour",
        "flavour",
        "harbour",
        "honour",
        "humour",
        "labour",
        "neighbour",
        "odour",
        "rigour",
        "rumour",
        "tumour",
        "vapour",
        "vigour"
    };
    private static final String[] ISE = {"isation", "isations", "ised", "iser", "isers", "ises", "ising", "ise"};
    private static final String[] YSE = {"lysed", "lyse", "lysing", "lyser", "lysers"};
    /// With fewer letters before it `-ise` is no ending: `noise`, `raise`, `advise`.
    private static final int SHORTEST_ISE = 4;

    /// Nouns that end in s without being a plural, as their grammar goes; endings stay on them.
    private static final Set<String> WHOLE = Set.of(
            "alias", "always", "atlas", "bias", "canvas", "chaos", "gas", "lens", "news", "perhaps", "series",
            "species", "whereas");

    private SpellingVariants() {}

    /// Whether the word is to keep its ending.
    static boolean whole(String word) {
        return WHOLE.contains(word);
    }

    /// The one spelling of a folded word.
    static String of(String word) {
        var regular = IRREGULAR.get(word);
        if (regular == null && word.endsWith("s")) {
            regular = IRREGULAR.get(word.substring(0, word.length() - 1));
        }
        if (regular != null) {
            return regular;
        }
        var changed = our(word);
        if (changed == null) {
            changed = ended(word, ISE, SHORTEST_ISE, 1);
        }
        if (changed == null) {
            changed = ended(word, YSE, 1, 2);
        }
        return changed != null ? changed : word;
    }

    private static @Nullable String our(String word) {
        for (var beginning : OUR) {
            if (word.startsWith(beginning)) {
                return word.substring(0, beginning.length() - 2) + word.substring(beginning.length() - 1);
            }
        }
        return null;
    }

    /// The word with the s of its ending, the ending's letter number `at`, made a z, when it ends with one of these
    /// behind `before` letters.
    private static @Nullable String ended(String word, String[] endings, int before, int at) {
        for (var ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= before) {
                int s = word.length() - ending.length() + at;
                return word.substring(0, s) + 'z' + word.substring(s + 1);
            }
        }
        return null;
    }
}
