package dev.offprint.parse.text;

import dev.offprint.model.TexAccents;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Converts TeX of a bibliography to plain text: escaped signs, accents, grouping braces and font commands.
/// Formulas and unknown commands stay as received.
public final class TexText {
    /// A formula, a command with a letter name, an escaped sign, or a sign with a meaning.
    private static final Pattern PIECE = Pattern.compile(
            "\\$\\$.+?\\$\\$|\\$(?:[^$\\\\]|\\\\.)+\\$|\\\\\\(.+?\\\\\\)|\\\\[A-Za-z]+(?:\\{\\}|"
                    + " (?=\\S))?|\\\\.|[{}~]|---?|``|''",
            Pattern.DOTALL);
    private static final Map<String, String> COMMANDS = Map.ofEntries(
            Map.entry("textbackslash", "\\"),
            Map.entry("textbraceleft", "{"),
            Map.entry("textbraceright", "}"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textasciicircum", "^"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("textquoteleft", "‘"),
            Map.entry("textquoteright", "’"),
            Map.entry("textquotedblleft", "“"),
            Map.entry("textquotedblright", "”"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("emph", ""),
            Map.entry("textit", ""),
            Map.entry("textbf", ""),
            Map.entry("textsc", ""),
            Map.entry("texttt", ""),
            Map.entry("textrm", ""),
            Map.entry("mbox", ""),
            Map.entry("url", ""),
            Map.entry("relax", ""));

    private TexText() {}

    public static String plain(String tex) {
        if (tex.indexOf('\\') < 0
                && tex.indexOf('{') < 0
                && tex.indexOf('~') < 0
                && tex.indexOf('`') < 0
                && tex.indexOf('-') < 0) {
            return tex;
        }
        var text = new StringBuilder();
        var piece = PIECE.matcher(TexAccents.decode(tex));
        while (piece.find()) {
            piece.appendReplacement(text, Matcher.quoteReplacement(plainPiece(piece.group())));
        }
        return piece.appendTail(text).toString();
    }

    private static String plainPiece(String piece) {
        return switch (piece) {
            case "{", "}" -> "";
            case "~", "\\,", "\\ ", "\\;" -> " ";
            case "--" -> "–";
            case "---" -> "—";
            case "``" -> "“";
            case "''" -> "”";
            case "\\&", "\\%", "\\#", "\\_", "\\{", "\\}" -> piece.substring(1);
            case "\\-", "\\/" -> "";
            default -> command(piece);
        };
    }

    private static String command(String piece) {
        var name = piece.startsWith("\\") ? piece.substring(1).replaceFirst("(?:\\{\\}| )$", "") : "";
        return COMMANDS.getOrDefault(name, piece);
    }
}
