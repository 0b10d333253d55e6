package dev.offprint.search;

import dev.offprint.model.Appearance;
import dev.offprint.model.ArxivId;
import dev.offprint.model.Edition;
import dev.offprint.model.LibraryDelta;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperBuilder;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperId;
import dev.offprint.model.PaperLinks;
import dev.offprint.model.PreprintInfo;
import dev.offprint.model.ReaderState;
import dev.offprint.model.Source;
import dev.offprint.model.StoredPaper;
import dev.offprint.search.syntax.Synonyms;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Papers that nobody wrote, with all that makes searching hard in them. Paper n was published n days into 2025.
public final class SamplePapers {
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    private final List<StoredPaper> papers = new ArrayList<>();

    /// An index of these papers, to be closed by whoever asked for it.
    public static SearchIndex index(Path folder) {
        return index(folder, library());
    }

    public static SearchIndex index(Path folder, List<StoredPaper> papers) {
        var index = SearchIndex.open(folder);
        if (!index.writable()) {
            throw new IllegalStateException("somebody else writes in " + folder);
        }
        index.synonyms(Synonyms.shipped());
        index.follow(delta(papers));
        index.commit();
        index.refresh();
        return index;
    }

    public static LibraryDelta delta(List<StoredPaper> papers) {
        long last = papers.stream().mapToLong(StoredPaper::sequence).max().orElse(0);
        return new LibraryDelta(papers, List.of(), last, false);
    }

    public static StoredPaper paper(long key, String title, String abstractText) {
        return new SamplePapers()
                .add(key, title, abstractText, paper -> paper)
                .papers
                .getFirst();
    }

    public static StoredPaper marked(StoredPaper kept, ReaderState marks, long sequence) {
        return new StoredPaper(kept.key(), kept.id(), kept.paper(), kept.counts(), marks, kept.appearances(), sequence);
    }

    static StoredPaper keyworded(long key, String title, String abstractText, String keyword) {
        return new SamplePapers()
                .add(key, title, abstractText, paper -> paper.keywords(List.of(keyword)))
                .papers
                .getFirst();
    }

    static StoredPaper upvoted(StoredPaper kept, long key, int upvotes) {
        var counts = new PaperCounts(upvotes, null, null);
        return new StoredPaper(key, kept.id(), kept.paper(), counts, kept.state(), kept.appearances(), key);
    }

    private SamplePapers add(long key, String title, String abstractText, UnaryOperator<PaperBuilder> more) {
        var builder = Paper.titled(title).abstractText(abstractText).publishedOn(NEW_YEAR.plusDays(key));
        var paper = more.apply(builder).build();
        papers.add(new StoredPaper(
                key, PaperId.of(paper, key), paper, PaperCounts.NONE, ReaderState.NONE, List.of(), key));
        return this;
    }

    private SamplePapers counted(int upvotes, int comments, int stars) {
        var last = papers.removeLast();
        var counts = new PaperCounts(upvotes, comments, stars);
        papers.add(new StoredPaper(
                last.key(), last.id(), last.paper(), counts, last.state(), last.appearances(), last.sequence()));
        return this;
    }

    private SamplePapers listed(Source source, String day) {
        var last = papers.removeLast();
        var shown = new Appearance(Edition.day(source, LocalDate.parse(day)), 1, last.counts(), Instant.EPOCH);
        papers.add(new StoredPaper(
                last.key(), last.id(), last.paper(), last.counts(), last.state(), List.of(shown), last.sequence()));
        return this;
    }

    private SamplePapers marked(ReaderState marks) {
        papers.add(marked(papers.removeLast(), marks, papers.size() + 1L));
        return this;
    }

    private static PaperLinks code(String address) {
        return new PaperLinks(null, null, address, null, null);
    }

    public static List<StoredPaper> library() {
        return new SamplePapers()
                .add(
                        1,
                        "Federated Pruning of Language Models",
                        "We prune a model across many clients. Federated averaging keeps the data where it is.",
                        p -> p.arxivId(new ArxivId("2501.00001"))
                                .authors(List.of("Ada Quill", "Bram Osterhout"))
                                .organization("Institute of Tides"))
                .counted(120, 4, 900)
                .listed(Source.HUGGING_FACE, "2025-02-10")
                .add(
                        2,
                        "A Federation of Small Experts",
                        "Mixture-of-Experts layers are trained apart and joined later.",
                        p -> p.arxivId(new ArxivId("2501.00002"))
                                .authors(List.of("Cleo Marsh"))
                                .keywords(List.of("mixture of experts", "routing")))
                .counted(60, 0, 10)
                .listed(Source.HUGGING_FACE, "2025-02-10")
                .add(
                        3,
                        "The Federal Budget as a Time Series",
                        "Forecasts of spending, general and detailed.",
                        p -> p.doi("10.5555/budget.3"))
                .add(
                        4,
                        "Generative Models of Weather",
                        "Diffusion models generate plausible storms.",
                        p -> p.links(code("https://github.com/example/storms")))
                .counted(50, 9, 100)
                .add(5, "On Generalization in General", "Why networks generalize, in general terms.", p -> p)
                .add(
                        6,
                        "Text-to-Image Synthesis with Few Steps",
                        "A text to image model that needs four steps.",
                        p -> p.aiSummary("Few steps."))
                .add(7, "GPT-4V(ision) at the Museum", "Asking GPT-4V(ision) about paintings.", p -> p)
                .add(
                        8,
                        "SE(3) Equivariant Networks for Molecules",
                        "Positions in R^3 and rotations in SE(3) are respected; SE(n) follows.",
                        p -> p)
                .add(9, "Compiling Tensor Programs to C++", "Generated C++ beats hand-written Python.", p -> p)
                .add(
                        10,
                        "LLMs as Librarians",
                        "Large language models (LLMs) sort books. An LLM is patient.",
                        p -> p.keywords(List.of("LLM")))
                .marked(new ReaderState(
                        true, true, false, List.of("later", "Books"), "compare with the catalogue of tides"))
                .add(
                        11,
                        "Schrödinger Bridges for Naïve Samplers",
                        "A bridge between distributions by Schrödinger and Poincaré.",
                        p -> p.authors(List.of("Émile Lefèvre")))
                .add(
                        12,
                        "Schr\\\"odinger Operators, Again",
                        "The operator of Poincar\\'e on $\\mathbb{R}^3$ with $\\alpha$-stable noise.",
                        p -> p)
                .add(13, "Pretraining Beats Fine-Tuning", "Pre-training on text helps fine tuning on speech.", p -> p)
                .add(14, "U-Net Variants Compared", "We compare UNet and U-Net on 3,303 scans.", p -> p)
                .marked(new ReaderState(false, true, false, List.of(), null))
                .add(
                        15,
                        "Learning to Learn without Labels",
                        "Self-supervised learning with unlabelled data and modelling noise.",
                        p -> p)
                .marked(new ReaderState(false, false, true, List.of(), null))
                .add(16, "Optimisation of Neural Colour Models", "We optimise behaviour and analyse matrices.", p -> p)
                .add(17, "Optimization under Color Constraints", "We optimize behavior and analyze a matrix.", p -> p)
                .add(
                        18,
                        "Graph Neural Networks, a Survey",
                        "A survey of message passing on graphs.",
                        p -> p.organization("Lighthouse University"))
                .listed(Source.SAVED, "2025-03-01")
                .add(
                        19,
                        "Position Orientation Space for Robots",
                        "Robots move in position-orientation space.",
                        p -> p.authors(List.of("Dana Quill")))
                .add(
                        20,
                        "Position Papers Considered",
                        "A position on papers. The orientation of the author matters, and so on, far away.",
                        p -> p)
                .add(
                        21,
                        "Token Pruning for Vision Transformers",
                        "Tokens are dropped early; the transformer hardly notices.",
                        p -> p.links(code("https://github.com/example/tokens")))
                .counted(75, 2, 0)
                .listed(Source.HUGGING_FACE, "2025-02-11")
                .add(
                        22,
                        "Pruning Trees in Orchards",
                        "Nothing about machines: how to prune apple trees.",
                        p -> p.sourceId("orchard:22"))
                .add(
                        23,
                        "Robust Speech Recognition",
                        "Speech with noise. State-of-the-art results.",
                        p -> p.authors(List.of("Geoffrey E. Hintze")))
                .add(
                        24,
                        "A Study of GPT-3.5 and Qwen2.5",
                        "Both answer questions about i.i.d. and non-iid data.",
                        p -> p.preprint(PreprintInfo.of(1, null, false, null, null)
                                .mergedWith(PreprintInfo.of(2, null, false, null, null))))
                .add(
                        25,
                        "Bias in Lenses, News and Series",
                        "Biases of one lens; a series of news.",
                        p -> p.preprint(PreprintInfo.of(1, null, true, null, null)))
                .add(26, "強化学習による制御", "ロボットの制御 with reinforcement learning.", p -> p)
                .papers;
    }
}
