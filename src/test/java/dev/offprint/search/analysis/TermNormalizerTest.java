package dev.offprint.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TermNormalizerTest {
    private final TermNormalizer terms = new TermNormalizer();

    @ParameterizedTest(name = "one term: {0}")
    @ValueSource(
            strings = {
                "federated federation federate federates federating",
                "prune pruned prunes pruning",
                "network networks networked",
                "study studies studied studying",
                "classify classified classifies classification classifications",
                "efficient efficiently",
                "automatic automatically",
                "optimize optimise optimized optimising optimization optimisations",
                "model models modeled modelled modeling modelling",
                "label labels labelled labeled labeling",
                "generate generated generating generation generations",
                "detect detected detection detections",
                "bias biases biased",
                "matrix matrices",
                "index indices indexes",
                "vertex vertices",
                "corpus corpora",
                "hypothesis hypotheses",
                "colour colours color coloured",
                "behaviour behavior behaviours",
                "analyse analyze analysed analyzing",
                "rate rates rated rating",
                "phase phases",
                "cache caches cached caching",
                "approach approaches approached",
                "llm llms",
                "gan gans",
                "use uses used using",
                "agree agreed agrees",
                "lens lenses",
                "denoise denoising denoised"
            })
    void the_forms_of_a_word_have_one_term(String forms) {
        assertThat(forms.split(" ", -1)).extracting(terms::of).containsOnly(terms.of(forms.split(" ", -1)[0]));
    }

    @ParameterizedTest(name = "different terms: {0}")
    @ValueSource(
            strings = {
                "federated federal",
                "generative generate general genre",
                "general generalize",
                "transform transformer",
                "university universal universe",
                "new news",
                "policy police",
                "string ring",
                "noise nose",
                "this thesis",
                "experiment experience",
                "organ organization",
                "rat rate",
                "learn learner",
                "bias bia",
                "c c++ c#"
            })
    void different_words_stay_different(String words) {
        assertThat(words.split(" ", -1)).extracting(terms::of).doesNotHaveDuplicates();
    }

    @Test
    void the_commonest_words_have_no_term() {
        assertThat(terms.of("the")).isNull();
        assertThat(terms.of("eg")).isNull();
        assertThat(terms.of("se")).isEqualTo("se");
    }

    @Test
    void words_with_digits_and_other_alphabets_stay_as_they_are() {
        assertThat(terms.of("p2ats")).isEqualTo("p2ats");
        assertThat(terms.of("теория")).isEqualTo("теория");
    }

    @Test
    void a_spelling_never_changes_the_first_two_letters() {
        for (var word : new String[] {
            "artefact", "colour", "neighbourhood", "realise", "paralysed", "grey", "theatre", "axes", "taxa"
        }) {
            assertThat(SpellingVariants.of(word))
                    .startsWith(word.substring(0, 2))
                    .isNotEqualTo(word);
        }
    }
}
