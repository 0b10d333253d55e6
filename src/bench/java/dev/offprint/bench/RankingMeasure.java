package dev.offprint.bench;

import dev.offprint.bench.JudgedQuestions.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// How answers are valued. The first figure of each is what systems are compared by, question by question.
enum RankingMeasure {
    /// Grades 0 to 3, of which 3 is exactly about it; papers that are not judged are passed over, and reported.
    GRADED {
        @Override
        double value(Question question, List<String> found) {
            return gain(judged(question, found), 2) / gain(question.grades(), 2);
        }

        @Override
        String summary(List<Answer> answers) {
            return String.format(
                    Locale.ROOT,
                    "nDCG@10 %.4f   unjudged as 0 %.4f   exact %.1f, poor %.2f of ten   first exact %.0f %%   unjudged"
                            + " %.1f of ten",
                    mean(answers, answer -> value(answer.question, answer.found)),
                    mean(answers, answer -> gain(strict(answer), 2) / gain(answer.question.grades(), 2)),
                    mean(answers, answer -> count(answer, 3, 3)),
                    mean(answers, answer -> count(answer, 0, 1)),
                    100 * mean(answers, RankingMeasure::firstExact),
                    mean(answers, RankingMeasure::unjudged));
        }
    },
    /// One paper is looked for: one over its place among the first hundred.
    KNOWN {
        @Override
        double value(Question question, List<String> found) {
            int place = place(question, found);
            return place > DEPTH ? 0 : 1.0 / place;
        }

        @Override
        String summary(List<Answer> answers) {
            return String.format(
                    Locale.ROOT,
                    "mean reciprocal rank %.4f   among ten %.0f %%   among a hundred %.0f %%",
                    mean(answers, answer -> value(answer.question, answer.found)),
                    100 * mean(answers, answer -> place(answer.question, answer.found) <= 10 ? 1 : 0),
                    100 * mean(answers, answer -> place(answer.question, answer.found) <= DEPTH ? 1 : 0));
        }
    },
    /// Relevant or not; papers that are not judged are not relevant.
    JUDGED {
        @Override
        double value(Question question, List<String> found) {
            return gain(strict(new Answer(question, found)), 1) / gain(question.grades(), 1);
        }

        @Override
        String summary(List<Answer> answers) {
            return String.format(
                    Locale.ROOT,
                    "nDCG@10 %.4f   MAP@100 %.4f   P@10 %.4f   R@100 %.4f",
                    mean(answers, answer -> value(answer.question, answer.found)),
                    mean(answers, RankingMeasure::averagePrecision),
                    mean(answers, answer -> relevant(answer, 10) / 10.0),
                    mean(answers, answer -> (double) relevant(answer, DEPTH) / relevant(answer.question)));
        }
    };

    static final int DEPTH = 100;
    private static final int EARLY = 10;

    record Answer(Question question, List<String> found) {}

    abstract double value(Question question, List<String> found);

    abstract String summary(List<Answer> answers);

    private static double mean(List<Answer> answers, ToDoubleFunction<Answer> figure) {
        return answers.stream().mapToDouble(figure).average().orElse(0);
    }

    private static List<Integer> judged(Question question, List<String> found) {
        return found.stream()
                .filter(question.grades()::containsKey)
                .map(id -> question.grades().getOrDefault(id, 0))
                .limit(EARLY)
                .toList();
    }

    private static List<Integer> strict(Answer answer) {
        return answer.found.stream()
                .map(id -> answer.question.grades().getOrDefault(id, 0))
                .limit(EARLY)
                .toList();
    }

    private static double gain(Map<String, Integer> grades, int base) {
        return gain(
                grades.values().stream()
                        .sorted(Comparator.reverseOrder())
                        .limit(EARLY)
                        .toList(),
                base);
    }

    /// With base 2 the gain of a grade is 2^grade - 1, with base 1 the grade.
    private static double gain(List<Integer> grades, int base) {
        double gain = 0;
        for (int rank = 1; rank <= grades.size(); rank++) {
            int grade = Math.max(0, grades.get(rank - 1));
            gain += (base == 2 ? Math.pow(2, grade) - 1 : grade) * Math.log(2) / Math.log(rank + 1);
        }
        return gain;
    }

    private static double count(Answer answer, int from, int to) {
        return judged(answer.question, answer.found).stream()
                .filter(grade -> grade >= from && grade <= to)
                .count();
    }

    private static double firstExact(Answer answer) {
        var grades = judged(answer.question, answer.found);
        return !grades.isEmpty() && grades.getFirst() == 3 ? 1 : 0;
    }

    private static double unjudged(Answer answer) {
        return answer.found.stream()
                .limit(EARLY)
                .filter(id -> !answer.question.grades().containsKey(id))
                .count();
    }

    private static int place(Question question, List<String> found) {
        for (int i = 0; i < found.size(); i++) {
            if (question.grades().containsKey(found.get(i))) {
                return i + 1;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static long relevant(Question question) {
        return question.grades().values().stream().filter(grade -> grade > 0).count();
    }

    private static long relevant(Answer answer, int depth) {
        return answer.found.stream()
                .limit(depth)
                .filter(id -> answer.question.grades().getOrDefault(id, 0) > 0)
                .count();
    }

    private static double averagePrecision(Answer answer) {
        int hits = 0;
        double precisions = 0;
        for (int rank = 1; rank <= Math.min(DEPTH, answer.found.size()); rank++) {
            if (answer.question.grades().getOrDefault(answer.found.get(rank - 1), 0) > 0) {
                precisions += (double) ++hits / rank;
            }
        }
        return precisions / relevant(answer.question);
    }
}
