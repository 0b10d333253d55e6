package dev.offprint.model;

/// Why topics cannot be as somebody wants them. The window says it in its own language; the command line has
/// [#sentence].
public sealed interface TopicProblem {
    /// What is wrong and what to do, in English.
    String sentence();

    record NoName() implements TopicProblem {
        @Override
        public String sentence() {
            return "A topic needs a name.";
        }
    }

    record LongName(int most) implements TopicProblem {
        @Override
        public String sentence() {
            return "A topic's name has at most " + most + " characters: shorten it.";
        }
    }

    /// Quotes, square brackets or signs that nobody sees.
    record BadName() implements TopicProblem {
        @Override
        public String sentence() {
            return "A topic's name has no quotes and no square brackets: leave them out.";
        }
    }

    record NoQuery() implements TopicProblem {
        @Override
        public String sentence() {
            return "A topic needs a query.";
        }
    }

    record Taken(String name) implements TopicProblem {
        @Override
        public String sentence() {
            return "There is a topic called \"" + name + "\" already: take another name.";
        }
    }

    record Unknown(String name) implements TopicProblem {
        @Override
        public String sentence() {
            return "There is no topic called \"" + name + "\": offprint topic list shows which there are.";
        }
    }

    /// Something that is written on the command line or in a topics file, never in the window.
    record Unreadable(String sentence) implements TopicProblem {}
}
