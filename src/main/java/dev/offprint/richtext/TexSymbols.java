package dev.offprint.richtext;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// TeX's names for single signs, as Unicode has them.
final class TexSymbols {
    private static final Map<String, String> NAMED = read("""
        alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ
        mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω
        Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
        times × cdot · div ÷ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet • oplus ⊕ otimes ⊗ odot ⊙ wedge ∧ vee ∨ cap ∩ cup ∪
        leq ≤ le ≤ leqslant ≤ geq ≥ ge ≥ geqslant ≥ neq ≠ ne ≠ ll ≪ gg ≫ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝
        lesssim ≲ gtrsim ≳ prec ≺ succ ≻ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ in ∈ notin ∉ ni ∋ mid ∣ parallel ∥
        perp ⊥ to → rightarrow → longrightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ iff ⇔
        Leftrightarrow ⇔ mapsto ↦ uparrow ↑ downarrow ↓ nearrow ↗ searrow ↘ hookrightarrow ↪ infty ∞ partial ∂ nabla ∇
        forall ∀ exists ∃ emptyset ∅ varnothing ∅ setminus ∖ sum ∑ prod ∏ int ∫ sqrt √ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ
        langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ vert | Vert ‖ lVert ‖ rVert ‖ lvert | rvert | backslash \\
        prime ′ dagger † ddagger ‡ deg ° degree ° angle ∠ triangle △ square □ Box □ checkmark ✓ cmark ✓ xmark ✗
        ldots … dots … cdots ⋯ colon : lbrace { rbrace } S § P ¶ copyright © pounds £ euro € textless < textgreater >
        textasciitilde ~ textbackslash \\ textunderscore _ textendash – textemdash — textquotedblleft “
        textquotedblright ” textregistered ® texttrademark ™ textdegree ° LaTeX LaTeX TeX TeX
        log log ln ln exp exp sin sin cos cos tan tan min min max max sup sup inf inf lim lim arg arg det det dim dim
        ker ker deg deg gcd gcd Pr Pr mod mod bmod mod\
        """);
    private static final Map<String, String> DOUBLE = read("""
        A 𝔸 B 𝔹 C ℂ D 𝔻 E 𝔼 F 𝔽 G 𝔾 H ℍ I 𝕀 K 𝕂 L 𝕃 N ℕ P ℙ Q ℚ R ℝ S 𝕊 T 𝕋 V 𝕍 X 𝕏 Z ℤ\
        """);
    private static final Map<Character, Character> UP = shifts("""
        0⁰ 1¹ 2² 3³ 4⁴ 5⁵ 6⁶ 7⁷ 8⁸ 9⁹ +⁺ -⁻ −⁻ =⁼ (⁽ )⁾ aᵃ bᵇ cᶜ dᵈ eᵉ fᶠ gᵍ hʰ iⁱ jʲ kᵏ lˡ mᵐ nⁿ oᵒ pᵖ rʳ sˢ tᵗ uᵘ vᵛ
        wʷ xˣ yʸ zᶻ Tᵀ Nᴺ αᵅ βᵝ γᵞ δᵟ θᶿ φᵠ χᵡ ∘° ′′ **\
        """);
    private static final Map<Character, Character> DOWN = shifts("""
        0₀ 1₁ 2₂ 3₃ 4₄ 5₅ 6₆ 7₇ 8₈ 9₉ +₊ -₋ −₋ =₌ (₍ )₎ aₐ eₑ hₕ iᵢ jⱼ kₖ lₗ mₘ nₙ oₒ pₚ rᵣ sₛ tₜ uᵤ vᵥ xₓ βᵦ γᵧ ρᵨ φᵩ
        χᵪ\
        """);

    private TexSymbols() {}

    /// The sign of that name, without the backslash; null for none.
    static @Nullable String named(String name) {
        return NAMED.get(name);
    }

    static @Nullable String doubleStruck(String letter) {
        return DOUBLE.get(letter);
    }

    /// The text as superscript; null when it has a sign that there is none of.
    static @Nullable String up(String text) {
        return shifted(text, UP);
    }

    static @Nullable String down(String text) {
        return shifted(text, DOWN);
    }

    private static @Nullable String shifted(String text, Map<Character, Character> table) {
        var shifted = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var sign = table.get(text.charAt(i));
            if (sign == null) {
                return null;
            }
            shifted.append(sign);
        }
        return shifted.toString();
    }

    private static Map<Character, Character> shifts(String pairs) {
        var map = new HashMap<Character, Character>();
        for (var pair : pairs.strip().split("\\s+", -1)) {
            map.put(pair.charAt(0), pair.charAt(1));
        }
        return Map.copyOf(map);
    }

    private static Map<String, String> read(String pairs) {
        var map = new HashMap<String, String>();
        var words = pairs.strip().split("\\s+", -1);
        for (int i = 0; i + 1 < words.length; i += 2) {
            map.putIfAbsent(words[i], words[i + 1]);
        }
        return Map.copyOf(map);
    }
}
