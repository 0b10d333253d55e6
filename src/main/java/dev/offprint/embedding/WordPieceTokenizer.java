package dev.offprint.embedding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/// Cuts a text into the word pieces of BERT's uncased models: lower case without accents, split at white space and at
/// each punctuation mark and Chinese character, and then the longest known piece first, `embeddings` into `em`,
/// `##bed`, `##ding`, `##s`. Gives the ids that Hugging Face's `BertTokenizer` gives. Any thread.
final class WordPieceTokenizer {
    /// A longer word is unknown as a whole.
    private static final int LONGEST_WORD = 100;

    private static final String INNER = "##";

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int start;
    private final int end;

    WordPieceTokenizer(WordPieceVocabulary vocabulary) {
        this.vocabulary = vocabulary.ids();
        this.unknown = this.vocabulary.getOrDefault("[UNK]", 0);
        this.start = this.vocabulary.getOrDefault("[CLS]", 0);
        this.end = this.vocabulary.getOrDefault("[SEP]", 0);
    }

    /// The ids of a text between those of the marks of its start and end; with these at most `most`.
    long[] ids(String text, int most) {
        var pieces = new Pieces(most - 1);
        pieces.add(start);
        var words = words(text);
        for (int at = 0; at < words.length() && !pieces.full(); ) {
            int next = words.indexOf(" ", at);
            next = next < 0 ? words.length() : next;
            if (next > at) {
                add(words.substring(at, next), pieces);
            }
            at = next + 1;
        }
        return pieces.closed(end);
    }

    /// The words with one space or more between them, each punctuation mark a word.
    private static String words(String text) {
        var plain = ascii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        var words = new StringBuilder(plain.length() + 64);
        plain.codePoints().forEach(letter -> {
            if (letter == '\t' || letter == '\n' || letter == '\r' || Character.isSpaceChar(letter)) {
                words.append(' ');
            } else if (punctuation(letter) || chinese(letter)) {
                words.append(' ').appendCodePoint(letter).append(' ');
            } else if (!dropped(letter)) {
                words.appendCodePoint(Character.toLowerCase(letter));
            }
        });
        return words.toString();
    }

    private static boolean ascii(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }

    /// Control, format, unassigned and private characters, the replacement character, and accents.
    private static boolean dropped(int letter) {
        return letter == 0xFFFD
                || switch (Character.getType(letter)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.UNASSIGNED,
                            Character.PRIVATE_USE,
                            Character.SURROGATE,
                            Character.NON_SPACING_MARK -> true;
                    default -> false;
                };
    }

    private static boolean punctuation(int letter) {
        if (letter < 128) {
            return letter > ' ' && letter < 127 && !Character.isLetterOrDigit(letter);
        }
        return switch (Character.getType(letter)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean chinese(int letter) {
        return (letter >= 0x4E00 && letter <= 0x9FFF)
                || (letter >= 0x3400 && letter <= 0x4DBF)
                || (letter >= 0x20000 && letter <= 0x2CEAF)
                || (letter >= 0xF900 && letter <= 0xFAFF)
                || (letter >= 0x2F800 && letter <= 0x2FA1F);
    }

    private void add(String word, Pieces pieces) {
        int before = pieces.count;
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            pieces.add(unknown);
            return;
        }
        for (int from = 0; from < word.length(); ) {
            int to = word.length();
            var known = vocabulary.get(piece(word, from, to));
            while (known == null && --to > from) {
                known = vocabulary.get(piece(word, from, to));
            }
            if (known == null) {
                pieces.count = before; // one part that is unknown makes the whole word so
                pieces.add(unknown);
                return;
            }
            pieces.add(known);
            from = to;
        }
    }

    private static String piece(String word, int from, int to) {
        var piece = word.substring(from, to);
        return from == 0 ? piece : INNER.concat(piece);
    }

    /// The ids so far, the first `most` of them.
    private static final class Pieces {
        private final int most;
        private final long[] ids;
        private int count;

        Pieces(int most) {
            this.most = most;
            this.ids = new long[most + LONGEST_WORD + 1];
        }

        void add(int id) {
            ids[count++] = id;
        }

        boolean full() {
            return count >= most;
        }

        long[] closed(int end) {
            int kept = Math.min(count, most);
            ids[kept] = end;
            return Arrays.copyOf(ids, kept + 1);
        }
    }
}
