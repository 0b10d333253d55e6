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

    record NoColour(String text) implements TopicProblem {
        @Override
        public String sentence() {
            return "There is no colour " + text + ": a topic is " + Topic.Colour.all() + ".";
        }
    }

    /// A line of a topics file stands under no name, or says nothing.
    record NoHead() implements TopicProblem {
        @Override
        public String sentence() {
            return "a topic begins with its name in square brackets, then come lines such as query: ….";
        }
    }

    /// A line of a topics file says something that topics do not have.
    record NoField() implements TopicProblem {
        @Override
        public String sentence() {
            return "a line says query, colour, muted or watched, then a colon.";
        }
    }

    record NotYesOrNo() implements TopicProblem {
        @Override
        public String sentence() {
            return "muted and watched are yes or no.";
        }
    }

    /// What is wrong in a line of a topics file, counted from 1.
    record InLine(int line, TopicProblem what) implements TopicProblem {
        @Override
        public String sentence() {
            return "Line " + line + ": " + what.sentence();
        }
    }
}
