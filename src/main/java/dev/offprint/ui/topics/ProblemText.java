package dev.offprint.ui.topics;

import dev.offprint.model.TopicProblem;
import dev.offprint.ui.fx.Texts;

/// Says in the reader's language why topics cannot be so.
public final class ProblemText {
    private ProblemText() {}

    public static String of(TopicProblem problem, Texts texts) {
        return switch (problem) {
            case TopicProblem.NoName _ -> texts.of("topics.problem.noname");
            case TopicProblem.LongName(int most) -> texts.of("topics.problem.longname", most);
            case TopicProblem.BadName _ -> texts.of("topics.problem.badname");
            case TopicProblem.NoQuery _ -> texts.of("topics.problem.noquery");
            case TopicProblem.Taken(var name) -> texts.of("topics.problem.taken", name);
            case TopicProblem.Unknown(var name) -> texts.of("topics.problem.unknown", name);
            case TopicProblem.NoColour(var text) -> texts.of("topics.problem.nocolour", text);
            case TopicProblem.NoHead _ -> texts.of("topics.problem.nohead");
            case TopicProblem.NoField _ -> texts.of("topics.problem.nofield");
            case TopicProblem.NotYesOrNo _ -> texts.of("topics.problem.yesorno");
            case TopicProblem.InLine(int line, var what) -> texts.of("topics.problem.line", line, of(what, texts));
        };
    }
}
