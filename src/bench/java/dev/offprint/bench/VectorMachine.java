package dev.offprint.bench;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.offprint.model.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// The method of arxiv-sanity-lite, to compare with: tf-idf of words and pairs of words (sublinear, smoothed, the
/// 20,000
/// commonest that are in five papers and in a tenth of them at most, vectors of length 1), and a linear support vector
/// machine that tells the starred papers from all others, classes balanced, C = 0.01, squared hinge loss.
final class VectorMachine {
    private static final Pattern WORD = Pattern.compile("\\b[a-z_][a-z0-9_]+\\b");
    private static final int FEATURES = 20_000;
    private static final int FEWEST = 5;
    private static final double MOST = 0.1;
    private static final double C = 0.01;
    private static final double EXACT = 1e-6;
    private static final int ROUNDS = 10_000;
    private static final double UNUSED = 0.1;

    /// The English stop words that scikit-learn leaves out, as far as these texts have them.
    private static final Set<String> STOP = Set.of("""
        a about above across after afterwards again against all almost alone along already also although always \
        am among amongst an and another any anyhow anyone anything anyway anywhere are around as at back be \
        became because become becomes becoming been before beforehand behind being below beside besides between \
        beyond both bottom but by call can cannot could de describe detail do done down due during each eg eight \
        either eleven else elsewhere empty enough etc even ever every everyone everything everywhere except few \
        fifteen fifty fill find fire first five for former formerly forty found four from front full further get \
        give go had has have he hence her here hereafter hereby herein hereupon hers herself him himself his how \
        however hundred i ie if in inc indeed interest into is it its itself keep last latter latterly least less \
        ltd made many may me meanwhile might mill mine more moreover most mostly move much must my myself name \
        namely neither never nevertheless next nine no nobody none nor not nothing now nowhere of off often on \
        once one only onto or other others otherwise our ours ourselves out over own part per perhaps please put \
        rather re same see seem seemed seeming seems serious several she should show side since sincere six sixty \
        so some somehow someone something sometime sometimes somewhere still such system take ten than that the \
        their them themselves then thence there thereafter thereby therefore therein thereupon these they thick \
        thin third this those though three through throughout thru thus to together too top toward towards twelve \
        twenty two un under until up upon us very via was we well were what whatever when whence whenever where \
        whereafter whereas whereby wherein whereupon wherever whether which while whither who whoever whole whom \
        whose why will with within without would yet you your yours yourself yourselves\
        """.split(" "));

    private final Feature[][] vectors;
    private final int features;

    VectorMachine(List<Paper> papers) {
        Linear.disableDebugOutput();
        var counts = papers.stream().map(VectorMachine::counts).toList();
        var documents = new HashMap<String, Integer>();
        var all = new HashMap<String, Integer>();
        counts.forEach(of -> of.forEach((term, count) -> {
            documents.merge(term, 1, Integer::sum);
            all.merge(term, count, Integer::sum);
        }));
        var places = new HashMap<String, Integer>();
        documents.entrySet().stream()
                .filter(each -> each.getValue() >= FEWEST && each.getValue() <= MOST * papers.size())
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingInt((String term) -> -all.getOrDefault(term, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(FEATURES)
                .forEach(term -> places.put(term, places.size() + 1));
        features = places.size() + 1;
        vectors = counts.stream()
                .map(of -> vector(of, places, documents, papers.size()))
                .toArray(Feature[][]::new);
    }

    private static Map<String, Integer> counts(Paper paper) {
        var text = paper.title() + " " + Objects.requireNonNullElse(paper.abstractText(), "");
        var counts = new HashMap<String, Integer>();
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        String before = null;
        while (words.find()) {
            var word = words.group();
            if (!STOP.contains(word)) {
                counts.merge(word, 1, Integer::sum);
                if (before != null) {
                    counts.merge(before + " " + word, 1, Integer::sum);
                }
                before = word;
            }
        }
        return counts;
    }

    private Feature[] vector(
            Map<String, Integer> counts, Map<String, Integer> places, Map<String, Integer> documents, int all) {
        var vector = new ArrayList<Feature>();
        double squares = 0;
        for (var each : counts.entrySet()) {
            var place = places.get(each.getKey());
            if (place != null) {
                double rarity = Math.log((1.0 + all) / (1 + documents.getOrDefault(each.getKey(), 0))) + 1;
                double value = (1 + Math.log(each.getValue())) * rarity;
                squares += value * value;
                vector.add(new FeatureNode(place, value));
            }
        }
        double length = Math.sqrt(squares);
        vector.forEach(feature -> feature.setValue(feature.getValue() / length));
        vector.sort(Comparator.comparingInt(Feature::getIndex));
        vector.add(new FeatureNode(features, 1)); // the intercept
        return vector.toArray(Feature[]::new);
    }

    /// How far each paper is on the side of these.
    double[] scores(int[] starred) {
        var problem = new Problem();
        problem.l = vectors.length;
        problem.n = features;
        problem.x = vectors;
        problem.y = new double[vectors.length];
        for (int place : starred) {
            problem.y[place] = 1;
        }
        var parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, C, EXACT, ROUNDS, UNUSED);
        double half = vectors.length / 2.0;
        parameter.setWeights(
                new double[] {half / starred.length, half / (vectors.length - starred.length)}, new int[] {1, 0});
        var model = Linear.train(problem, parameter);
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        var scores = new double[vectors.length];
        var value = new double[1];
        for (int place = 0; place < scores.length; place++) {
            Linear.predictValues(model, vectors[place], value);
            scores[place] = sign * value[0];
        }
        return scores;
    }
}
