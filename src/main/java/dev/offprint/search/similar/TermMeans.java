package dev.offprint.search.similar;

import java.util.List;
import java.util.stream.IntStream;

/// What papers say of each term on average, by the term's number.
final class TermMeans {
    private final double[] shares;
    private final double[] said;
    private final int[] papers;

    /// @param terms    how many terms there are
    /// @param of       the newest paper first
    /// @param halfLife papers after which a paper counts half
    TermMeans(int terms, List<PaperTerms> of, double halfLife) {
        shares = new double[terms];
        said = new double[terms];
        papers = new int[terms];
        double total = 0;
        for (int i = 0; i < of.size(); i++) {
            total += Math.pow(0.5, i / halfLife);
        }
        for (int i = 0; i < of.size(); i++) {
            add(of.get(i), Math.pow(0.5, i / halfLife) / total);
        }
    }

    private void add(PaperTerms paper, double weight) {
        for (int i = 0; i < paper.size(); i++) {
            int term = paper.term(i);
            shares[term] += weight * paper.share(i);
            said[term] += weight;
            papers[term]++;
        }
    }

    /// How much the papers say it.
    double share(int term) {
        return shares[term];
    }

    /// In which part of them it is, each by its weight.
    double said(int term) {
        return said[term];
    }

    /// In how many of them it is.
    int papers(int term) {
        return papers[term];
    }

    /// The terms that are said at least so much of the one that is said most, those said most first: a few
    /// thousand of a hundred thousand.
    List<Integer> mostSaid(double least) {
        double most = 0;
        for (double share : shares) {
            most = Math.max(most, share);
        }
        double enough = Math.max(Double.MIN_VALUE, most * least);
        return IntStream.range(0, shares.length)
                .filter(term -> shares[term] >= enough)
                .boxed()
                .sorted((one, other) -> Double.compare(shares[other], shares[one]))
                .toList();
    }
}
