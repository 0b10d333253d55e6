package dev.offprint.store.merge;

import dev.offprint.model.MetadataQuality;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperLinks;
import dev.offprint.model.PreprintInfo;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A 64-bit FNV-1a hash of metadata. It is stored in the database and must be the same in every version of
/// Java, which `Object.hashCode` of a record does not guarantee; two descriptions of one paper collide once in
/// 10^19.
final class ContentHash {
    private long value = 0xcbf29ce484222325L; // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/

    private ContentHash() {}

    static long of(String text) {
        var hash = new ContentHash();
        hash.add(text);
        return hash.value;
    }

    static long of(Paper paper, MetadataQuality quality) {
        var hash = new ContentHash();
        hash.add(quality.name());
        hash.add(paper.arxivId());
        hash.add(paper.doi());
        hash.add(paper.sourceId());
        hash.add(paper.title());
        hash.add(paper.abstractText());
        hash.add(paper.aiSummary());
        hash.add(paper.authors());
        hash.add(paper.organization());
        hash.add(paper.keywords());
        hash.add(paper.categories());
        hash.add(paper.publishedOn());
        hash.add(paper.submittedOn());
        hash.add(paper.links());
        if (!paper.preprint().equals(PreprintInfo.NONE)) { // keeps hashes from before this field valid
            hash.add(paper.preprint());
        }
        if (!Objects.equals(paper.venue(), paper.preprint().venue())) { // what the archive says is in the hash already
            hash.add(paper.venue());
        }
        return hash.value;
    }

    private void add(PaperLinks links) {
        add(links.page());
        add(links.pdf());
        add(links.code());
        add(links.project());
        add(links.thumbnail());
    }

    /// A stored text format, independent of the names of the record and its components.
    private void add(PreprintInfo state) {
        add("Preprint[version=" + state.version() + ", first=" + state.firstKnown() + ", revisedOn=" + state.revisedOn()
                + ", withdrawn=" + state.withdrawn() + ", comment=" + state.comment() + ", journal=" + state.journal()
                + "]");
    }

    private void add(List<String> texts) {
        texts.forEach(this::add);
        update('\u0001');
    }

    private void add(@Nullable Object field) {
        if (field != null) {
            field.toString().chars().forEach(this::update);
        }
        update('\u0000');
    }

    private void update(int c) {
        value = (value ^ c) * 0x100000001b3L;
    }
}
