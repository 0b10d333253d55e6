package dev.offprint.richtext;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.CharBox;
import org.scilab.forge.jlatexmath.CharFont;

/// Makes signs visible that would be missing from formulas without a word: Ω, ⊗, large brackets.
///
/// The library's fonts have them at code 173, which is Unicode's soft hyphen, and newer JDKs draw nothing for that
/// whatever the font says. They are drawn by their number in the font instead. The boxes of a formula are reached
/// by reflection since the library shows only the outermost.
final class MissingGlyphs {
    private static final ClassValue<List<Field>> BOXES = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return fields(type);
        }
    };

    private MissingGlyphs() {}

    /// Whether the box is a sign that could not be seen.
    static boolean isOne(Box box) {
        try {
            return ghost(box);
        } catch (ReflectiveOperationException trouble) {
            throw new IllegalStateException("a formula's boxes cannot be reached", trouble);
        }
    }

    /// Puts a box that can be seen in the place of each that could not.
    ///
    /// @throws IllegalStateException if there is one that cannot be replaced
    static void appear(Box formula) {
        try {
            walk(formula, Collections.newSetFromMap(new IdentityHashMap<>()));
        } catch (ReflectiveOperationException trouble) {
            throw new IllegalStateException("a formula's boxes cannot be reached", trouble);
        }
    }

    private static void walk(Object box, Set<Object> seen) throws ReflectiveOperationException {
        if (!seen.add(box)) {
            return;
        }
        for (var field : BOXES.get(box.getClass())) {
            var value = field.get(box);
            if (value instanceof List<?> list) {
                walk(list, seen);
            } else if (value instanceof Box inner) {
                if (ghost(inner)) {
                    field.set(box, seen(inner));
                } else {
                    walk(inner, seen);
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // the library's lists hold boxes
    private static void walk(List<?> list, Set<Object> seen) throws ReflectiveOperationException {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Box inner) {
                if (ghost(inner)) {
                    ((List<Box>) list).set(i, seen(inner));
                } else {
                    walk(inner, seen);
                }
            }
        }
    }

    private static boolean ghost(Box box) throws ReflectiveOperationException {
        return box instanceof CharBox && font(box).c == GlyphBox.CODE;
    }

    private static GlyphBox seen(Box ghost) throws ReflectiveOperationException {
        var size = CharBox.class.getDeclaredField("size");
        size.setAccessible(true);
        return new GlyphBox(ghost, font(ghost).fontId, size.getFloat(ghost));
    }

    private static CharFont font(Box box) throws ReflectiveOperationException {
        var font = CharBox.class.getDeclaredField("cf");
        font.setAccessible(true);
        return (CharFont) font.get(box);
    }

    private static List<Field> fields(Class<?> type) {
        var found = new ArrayList<Field>();
        for (Class<?> each = type; each != null && Box.class.isAssignableFrom(each); each = each.getSuperclass()) {
            for (var field : each.getDeclaredFields()) {
                boolean boxes =
                        Box.class.isAssignableFrom(field.getType()) || List.class.isAssignableFrom(field.getType());
                if (boxes && !Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    found.add(field);
                }
            }
        }
        return List.copyOf(found);
    }
}
