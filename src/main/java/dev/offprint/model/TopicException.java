package dev.offprint.model;

/// Topics cannot be changed as somebody wants; they stay as they were.
public final class TopicException extends Trouble {
    private static final long serialVersionUID = 1L;

    private final transient TopicProblem problem;

    public TopicException(TopicProblem problem) {
        super(problem.sentence(), null);
        this.problem = problem;
    }

    public TopicProblem problem() {
        return problem;
    }
}
