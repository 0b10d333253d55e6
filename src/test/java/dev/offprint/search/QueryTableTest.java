package dev.offprint.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.model.SortOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Questions as people type them, and the papers of [SamplePapers] that they find: all of them, and no other.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class QueryTableTest {
    private SearchIndex index;

    @BeforeAll
    void fill(@TempDir Path folder) {
        index = SamplePapers.index(folder);
    }

    @AfterAll
    void close() {
        index.close();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
        # one word and its forms
        federated → 1 2
        federation → 1 2
        federal → 3
        general → 3 5
        generative → 4
        generate → 4 9
        generalize → 5
        generalization → 5
        prune → 1 21 22
        pruned → 1 21 22
        pruning → 1 21 22
        matrix → 16 17
        matrices → 16 17
        learning → 26
        learn → 26
        biases → 25
        bias → 25
        lens → 25
        lenses → 25
        news → 25
        series → 3 25
        # spellings
        optimize → 16 17
        optimise → 16 17
        optimization → 16 17
        colour → 16 17
        color → 16 17
        behavior → 16 17
        behaviour → 16 17
        analyse → 16 17
        analyze → 16 17
        catalogue → 10
        catalog → 10
        # accents, maths, names of things
        schrodinger → 11 12
        Schrödinger → 11 12
        SCHRÖDINGER → 11 12
        poincare → 11 12
        Poincaré → 11 12
        naive → 11
        α-stable → 12
        alpha-stable → 12
        alpha → 12
        R^3 → 8 12
        R3 → 8 12
        R³ → 8 12
        SE(3) → 8
        se3 → 8
        SE(n) → 8
        SE( → 8
        C++ → 9
        c++ python → 9
        c →
        3303 → 14
        3,303 → 14
        iid → 24
        i.i.d. → 24
        non-iid → 24
        GPT-3.5 → 24
        gpt3.5 → 24
        gpt 3.5 → 24
        Qwen2.5 → 24
        qwen 2.5 → 24
        GPT-4V(ision) → 7
        GPT-4V → 7
        gpt4v → 7
        LLM → 10
        LLMs → 10
        llms → 10
        強化学習 → 26
        制御 → 26
        # written together, apart, as one
        text-to-image → 6
        text to image → 6
        pretraining → 13
        pre-training → 13
        pre training → 13
        fine-tuning → 13
        finetuning → 13
        unet → 14
        U-Net → 14
        u net → 14
        mixture-of-experts → 2
        mixture of experts → 2
        state-of-the-art → 23
        state of the art → 23
        # several words, phrases
        federated pruning → 1
        large language models → 10
        position orientation → 19 20
        "position orientation" → 19
        position-orientation → 19
        "orientation position" → 19 20
        "neural networks" → 18
        “neural networks” → 18
        "graph neural networks" survey → 18
        zebra pruning → 1 21 22
        what is the federated learning of → 1 2 26
        token/pruning → 21
        federated, pruning → 1
        # operators
        pruning -token → 1 22
        pruning NOT token → 1 22
        pruning -(token OR trees) → 1
        pruning -"apple trees" → 1 21
        pruning AND token → 21
        token OR trees → 21 22
        token | trees → 21 22
        federated OR graph neural → 1 2 18
        (federated OR token) pruning → 1 21
        -pruning -general -neural -positions -language → 2 4 6 7 9 11 12 13 14 17 23 24 25 26
        NOT NOT token → 21
        # beginnings and near words
        prun* → 1 21 22
        learni* → 26
        fed* → 1 2 3
        gen* → 3 4 5 9
        transfromer~ → 21
        lenss~1 → 25
        federated* → 1 2
        # fields
        title:pruning → 1 21 22
        title:"token pruning" → 21
        title:(token OR speech) → 21 23
        abstract:prune → 1 22
        abstract:"message passing" → 18
        abstract:weather →
        TITLE:pruning → 1 21 22
        author:quill → 1 19
        author:ada → 1
        author:"Ada Quill" → 1
        author:"Quill, Ada" → 1
        author:"A. Quill" → 1
        author:lefevre → 11
        author:(osterhout OR marsh) → 1 2
        author:quil* → 1 19
        author: quill → 1 19
        quill → 1 19
        emile lefevre → 11
        org:tides → 1
        org:"lighthouse university" → 18
        keyword:routing → 2
        keyword:"mixture of experts" → 2
        tag:later → 10
        tag:BOOKS → 10
        tag:(later books) → 10
        tag:la* → 10
        source:saved → 18
        source:huggingface → 1 2 21
        source:orchard → 22
        # identifiers
        id:2501.00001 → 1
        2501.00001 → 1
        arXiv:2501.00001v3 → 1
        https://arxiv.org/abs/2501.00002 → 2
        https://arxiv.org/pdf/2501.00002v2.pdf → 2
        https://huggingface.co/papers/2501.00001 → 1
        (2501.00002). → 2
        10.5555/budget.3 → 3
        doi:10.5555/budget.3 → 3
        https://doi.org/10.5555/BUDGET.3 → 3
        orchard:22 → 22
        p:22 → 22
        id:orchard:22 → 22
        id:2501* → 1 2
        # dates
        date:2025-01-10 → 9
        date:2025-1-10 → 9
        date:2025-01 → 1 2 3 4 5 6 7 8 9 10 11 12 13 14 16 17 18 19 20 21 22 23 24 25 26
        date:2025-02-10 → 1 2
        date:2025-01-05..2025-01-07 → 4 5 6
        date:..2025-01-03 → 1 2
        date:>=2025-01-25 → 1 2 18 21 24 25 26
        date:<2025-01-04 → 1 2
        date:2025-W02 → 5 6 7 8 9 10 11
        date:2024 →
        after:2025-01-25 → 1 2 18 21 24 25 26
        before:2025-01-04 → 1 2
        after:2025-01-03 before:2025-01-06 → 2 3 4
        after:2025-02-11 → 18 21
        # counts and states
        upvotes:>50 → 1 2 21
        upvotes:>=50 → 1 2 4 21
        upvotes:50 → 4
        upvotes:50..75 → 2 4 21
        upvotes:<=60 → 2 4
        stars:>=100 → 1 4
        stars:>0.5k → 1
        comments:<3 → 2 21
        has:code → 4 21
        has:note → 10
        has:summary → 6
        has:pdf →
        is:starred → 10
        is:read → 10 14
        is:dismissed → 15
        is:new → 18
        is:updated → 24
        is:withdrawn → 25
        series -is:withdrawn → 3
        is:updated OR is:withdrawn → 24 25
        is:NEW → 18
        is:old →
        is:unread pruning → 1 21 22
        learning is:dismissed → 15
        has:code OR is:starred → 4 10 21
        pruning upvotes:>50 -has:code → 1
        # half-typed and unreadable
        "federated pru → 1 2
        federated AND → 1 2
        federated OR → 1 2
        OR federated → 1 2
        (federated → 1 2
        federated) → 1 2
        ((((federated → 1 2
        federated - → 1 2
        federated -" → 1 2
        federated author: → 1 2
        federated upvotes:> → 1 2
        federated date:2025-13 → 1 2
        federated has:video → 1 2
        autor:quill → 1 19
        foo:bar →
        the →
        the of and →
        NOT →
        - →
        * →
        ~ →
        " →
        "" →
        () →
        author: →
        """)
    void finds_these_papers_and_no_other(String question, @Nullable String expected) {
        var hits = index.search(new SearchRequest(question, SortOrder.DATE, 100, false))
                .hits();
        assertThat(hits.stream().map(SearchHit::key).sorted().toList()).isEqualTo(numbers(expected));
    }

    @ParameterizedTest(name = "{0} is counted")
    @CsvSource(delimiter = '→', textBlock = """
        pruning → 3
        federated pruning → 1
        zebra pruning → 3
        is:dismissed → 1
        the → 0
        """)
    void a_question_is_counted_without_its_hits(String question, long expected) {
        assertThat(index.count(question)).isEqualTo(expected);
    }

    private static List<Long> numbers(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" ", -1)).map(Long::valueOf).toList();
    }
}
