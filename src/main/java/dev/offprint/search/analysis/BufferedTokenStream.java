package dev.offprint.search.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeFactory;

/// Hands a [TokenBuffer] to Lucene as the contents of a field. For one thread.
public final class BufferedTokenStream extends TokenStream {
    private final BytesTermAttribute term;
    private final PositionIncrementAttribute increment;
    private final TokenBuffer reading;
    private int next;
    private int position;

    public BufferedTokenStream(TokenBuffer reading) {
        super(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY);
        this.reading = reading;
        term = addAttribute(BytesTermAttribute.class);
        increment = addAttribute(PositionIncrementAttribute.class);
    }

    @Override
    public void reset() {
        next = 0;
        position = -1;
    }

    @Override
    public boolean incrementToken() {
        if (next == reading.count()) {
            return false;
        }
        term.setBytesRef(reading.term(next));
        increment.setPositionIncrement(reading.position(next) - position);
        position = reading.position(next++);
        return true;
    }
}
