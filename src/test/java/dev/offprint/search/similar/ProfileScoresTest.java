package dev.offprint.search.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.offprint.model.Preferences;
import dev.offprint.model.RecommendationReason;
import dev.offprint.search.SamplePapers;
import dev.offprint.search.index.DocValuesReader;
import dev.offprint.search.index.DocumentBuilder;
import dev.offprint.search.index.StoredHit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProfileScoresTest {
    @TempDir
    private Path folder;

    private DirectoryReader reader;
    private IndexSearcher searcher;

    @BeforeEach
    void five_papers() throws IOException {
        SamplePapers.index(
                        folder,
                        List.of(
                                SamplePapers.paper(1, "Chain of thought", "A kite on a chain of thought."),
                                SamplePapers.paper(2, "Kites and chains", "A chain of thought, and a lake."),
                                SamplePapers.paper(3, "The thought of a lake", "Water."),
                                SamplePapers.paper(4, "Rain", "We measure rain."),
                                SamplePapers.paper(5, "Tin roofs", "We measure tin.")))
                .close();
        reader = DirectoryReader.open(FSDirectory.open(folder));
        searcher = new IndexSearcher(reader);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
    }

    @Test
    void a_paper_fits_by_the_sum_of_what_it_gains_by_each_term() throws IOException {
        var fit = fit(taste());
        double sum =
                fit.gains(doc(2)).values().stream().mapToDouble(gain -> gain).sum();
        assertThat(sum).isGreaterThan(0).isCloseTo(fit.of(doc(2)), within(1e-5));
    }

    @Test
    void without_the_words_of_a_reason_a_paper_loses_the_share_of_its_fit_that_is_said() throws IOException {
        var taste = taste();
        var fit = fit(taste);
        var gains = gains(fit, 2);
        var phrases = ReasonPhrases.of(card(2), gains, fit.of(doc(2)), 1);
        assertThat(phrases).extracting(RecommendationReason.Phrase::text).containsExactly("chain of thought");
        var rest = new ArrayList<>(taste.words());
        rest.removeIf(word ->
                List.of("chain", "thought", "a chain", "chain of", "of thought").contains(word.term()));
        double lost = 1 - fit(new PreferenceProfile(rest)).of(doc(2)) / fit.of(doc(2));
        assertThat(lost).isBetween(0.5, 0.99).isCloseTo(phrases.getFirst().share(), within(1e-5));
    }

    @Test
    void the_shares_of_all_phrases_add_up_to_the_whole() throws IOException {
        var fit = fit(taste());
        double sum = ReasonPhrases.of(card(2), gains(fit, 2), fit.of(doc(2)), 9).stream()
                .mapToDouble(RecommendationReason.Phrase::share)
                .sum();
        assertThat(sum).isCloseTo(1, within(1e-5));
    }

    private PreferenceProfile taste() throws IOException {
        var numbers = new TermNumbers();
        var liked = List.of(PaperTerms.of(card(1), List.of(), numbers));
        return PreferenceProfile.of(liked, List.of(), numbers, Preferences.NONE, searcher);
    }

    private ProfileScores fit(PreferenceProfile taste) throws IOException {
        return ProfileScores.of(searcher, taste, new FixedBitSet(reader.maxDoc()));
    }

    private Map<String, Float> gains(ProfileScores fit, long key) throws IOException {
        var gains = new HashMap<String, Float>();
        fit.gains(doc(key)).forEach((word, gain) -> gains.put(word.term(), gain));
        return gains;
    }

    private StoredHit card(long key) throws IOException {
        return new DocValuesReader(searcher).card(doc(key));
    }

    private int doc(long key) throws IOException {
        return searcher.search(new TermQuery(DocumentBuilder.term(key)), 1).scoreDocs[0].doc;
    }
}
