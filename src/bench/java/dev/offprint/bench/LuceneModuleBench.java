package dev.offprint.bench;

import dev.offprint.search.analysis.TermNormalizer;
import dev.offprint.testing.JudgedCollection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Compares the query parser and the stemmer with those of Lucene: which documented queries Lucene's classic parser
/// rejects, and the ranking of [LuceneBaseline] when nothing but the stemmer differs. Figures are in
/// docs/decisions/0023-own-search-components.md.
public final class LuceneModuleBench {
    private static final Path SHARED = Path.of("../shared/data");

    /// From docs/query-language.md, and texts as people paste them.
    private static final List<String> QUERIES = List.of(
            "token pruning",
            "\"token pruning\"",
            "-vision",
            "diffusion AND audio",
            "prun*",
            "federated~",
            "title:pruning",
            "after:2025-01",
            "upvotes:>50",
            "date:2025-05-01..2025-05-31",
            "\"token pru",
            "pruning upvotes:",
            "pruning AND",
            "(pruning",
            "- *",
            "C++",
            "R^3",
            "SE(3)",
            "GPT-4V(ision)",
            "why [MASK] tokens?",
            "https://arxiv.org/abs/2405.12345",
            "10.1000/182");

    private LuceneModuleBench() {}

    /// @param paths judged collections; CISI, Cranfield and the list entries of `../shared/data` when there is none
    public static void main(String[] paths) throws IOException {
        parser();
        try (var folders = new TemporaryFolder()) {
            var collections = new ArrayList<Path>();
            if (paths.length > 0) {
                List.of(paths).forEach(path -> collections.add(Path.of(path)));
            } else {
                collections.add(SHARED.resolve("relevance/cisi"));
                collections.add(SHARED.resolve("relevance/cranfield"));
                collections.addAll(
                        KnownItems.write(SHARED.resolve("editions-2024-01-to-2026-04.jsonl.gz"), folders.path()));
            }
            for (var path : collections) {
                System.out.println(path.getFileName());
                stemmers(JudgedCollection.read(path));
            }
        }
    }

    private static void parser() {
        for (var query : QUERIES) {
            try {
                System.out.println(
                        "accepted  " + query + "  as  " + new QueryParser("text", new EnglishAnalyzer()).parse(query));
            } catch (ParseException _) {
                System.out.println("rejected  " + query);
            }
        }
    }

    private static void stemmers(JudgedCollection collection) throws IOException {
        Map<String, UnaryOperator<TokenStream>> filters = new LinkedHashMap<>();
        filters.put("none", tokens -> tokens);
        filters.put("EnglishMinimalStemFilter", EnglishMinimalStemFilter::new);
        filters.put("KStemFilter", KStemFilter::new);
        filters.put("PorterStemFilter", PorterStemFilter::new);
        filters.put("SnowballFilter English", tokens -> new SnowballFilter(tokens, new EnglishStemmer()));
        filters.put("TermNormalizer", NormalizerFilter::new);
        for (var filter : filters.entrySet()) {
            try (var folders = new TemporaryFolder();
                    var index = LuceneBaseline.write(
                            folders.path().resolve("index"),
                            collection.papers(),
                            false,
                            new StemmingAnalyzer(filter.getValue()))) {
                System.out.printf("  %-26s%s%n", filter.getKey(), collection.score(index::ids));
            }
        }
    }

    private static final class StemmingAnalyzer extends Analyzer {
        private final UnaryOperator<TokenStream> stemmer;

        StemmingAnalyzer(UnaryOperator<TokenStream> stemmer) {
            this.stemmer = stemmer;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var tokenizer = new StandardTokenizer();
            var words = new StopFilter(new LowerCaseFilter(tokenizer), EnglishAnalyzer.getDefaultStopSet());
            return new TokenStreamComponents(tokenizer, stemmer.apply(words));
        }
    }

    private static final class NormalizerFilter extends TokenFilter {
        private final TermNormalizer terms = new TermNormalizer();
        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

        NormalizerFilter(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            while (input.incrementToken()) {
                var term = terms.of(word.toString());
                if (term != null) {
                    word.setEmpty().append(term);
                    return true;
                }
            }
            return false;
        }
    }
}
