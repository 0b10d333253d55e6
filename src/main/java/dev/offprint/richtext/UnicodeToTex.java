package dev.offprint.richtext;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// TeX's names for Greek letters and mathematical signs.
public final class UnicodeToTex {
    private static final String[] PAIRS = """
        α alpha β beta γ gamma δ delta ε varepsilon ϵ epsilon ζ zeta η eta θ theta ϑ vartheta ι iota κ kappa λ lambda
        μ mu µ mu ν nu ξ xi π pi ρ rho ϱ varrho σ sigma ς varsigma τ tau υ upsilon φ varphi ϕ phi χ chi ψ psi ω omega
        Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega
        × times · cdot ± pm ≤ leq ≥ geq ≠ neq ≈ approx ∼ sim ≃ simeq ≅ cong ≡ equiv ∝ propto ∈ in ∉ notin ⊂ subset
        ⊆ subseteq ∩ cap ∪ cup → to ← leftarrow ↔ leftrightarrow ⇒ Rightarrow ↦ mapsto ∞ infty ∂ partial ∇ nabla
        ∀ forall ∃ exists ∅ emptyset ∑ sum ∏ prod ∫ int ℓ ell ℏ hbar ⊗ otimes ⊕ oplus ∘ circ … ldots ⋯ cdots ′ prime
        ≪ ll ≫ gg ⟨ langle ⟩ rangle ∧ wedge ∨ vee ∗ ast √ surd ‖ | ∥ parallel ⊥ perp ⊤ top ⋆ star ★ star ∋ ni △ triangle
        ⌊ lfloor ⌋ rfloor ⌈ lceil ⌉ rceil ↑ uparrow ↓ downarrow ⇔ Leftrightarrow ℜ Re ℑ Im ∖ setminus ⊙ odot ∣ mid\
        """.strip().split("\\s+", -1);
    private static final Map<Character, String> NAMES = read();

    private UnicodeToTex() {}

    /// The name without its backslash; null where TeX has none.
    public static @Nullable String name(char letter) {
        return NAMES.get(letter);
    }

    private static Map<Character, String> read() {
        var names = new HashMap<Character, String>();
        for (int i = 0; i + 1 < PAIRS.length; i += 2) {
            names.put(PAIRS[i].charAt(0), PAIRS[i + 1]);
        }
        return Map.copyOf(names);
    }
}
