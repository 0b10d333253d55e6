package dev.offprint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Counts of names, packages and connections in a checkout that has been compiled. It uses the JDK alone, so that it
/// also runs on older commits: `java src/bench/java/dev/offprint/bench/CodeMetrics.java CHECKOUT`. Figures are in
/// docs/metrics.md.
public final class CodeMetrics {
    private static final Pattern ONE_WORD = Pattern.compile("[A-Z][a-z0-9]*");
    private static final Pattern OURS = Pattern.compile("dev/offprint/[\\w/$]+");

    private final Path home;
    private final List<ClassModel> classes;

    private CodeMetrics(Path home) throws IOException {
        this.home = home;
        this.classes = compiled(home);
    }

    /// @param folders the checkout; this one when there is none
    public static void main(String[] folders) throws IOException {
        new CodeMetrics(Path.of(folders.length == 0 ? "." : folders[0])).print();
    }

    private void print() throws IOException {
        List<Path> files = sources("src/main/java");
        List<String> names = files.stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();
        List<String> single =
                names.stream().filter(name -> ONE_WORD.matcher(name).matches()).toList();
        System.out.printf(
                Locale.ROOT,
                "types %d, of one word %d (%.0f %%), bare gerunds %d%n",
                names.size(),
                single.size(),
                100.0 * single.size() / names.size(),
                single.stream().filter(name -> name.endsWith("ing")).count());
        System.out.printf(
                "simple names used twice: files %d, with nested types %d%n", repeated(names), repeated(typeNames()));
        Map<Path, Long> packages =
                files.stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        System.out.printf(
                Locale.ROOT,
                "packages %d, files in the largest %d, mean %.1f%n",
                packages.size(),
                Collections.max(packages.values()),
                (double) files.size() / packages.size());
        long main = lines(files);
        long tests = lines(sources("src/test/java"));
        System.out.printf(Locale.ROOT, "lines: main %d, tests %d, ratio %.2f%n", main, tests, (double) tests / main);
        System.out.println("interfaces with one implementation: " + singleImplementations());
        System.out.println("methods that only forward: "
                + classes.stream()
                        .flatMap(type -> type.methods().stream())
                        .filter(CodeMetrics::onlyForwards)
                        .count());
        List<Set<String>> cycles = cycles();
        System.out.println("class cycles: " + cycles.size());
        cycles.forEach(cycle -> System.out.println("  " + cycle));
    }

    private List<Path> sources(String root) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve(root))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        }
    }

    private static List<ClassModel> compiled(Path home) throws IOException {
        Path full = home.resolve("target/classes/dev");
        Path root = Files.exists(full) ? full : home.resolve("target/quick/classes/dev");
        try (Stream<Path> files = Files.walk(root)) {
            List<ClassModel> found = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .filter(path -> !path.endsWith("package-info.class"))
                    .toList()) {
                found.add(ClassFile.of().parse(file));
            }
            return found;
        }
    }

    private static long lines(List<Path> files) {
        return files.stream()
                .mapToLong(file -> {
                    try (Stream<String> lines = Files.lines(file)) {
                        return lines.count();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .sum();
    }

    private static long repeated(List<String> names) {
        return names.stream().collect(Collectors.groupingBy(name -> name, Collectors.counting())).values().stream()
                .filter(count -> count > 1)
                .count();
    }

    /// The simple names of all types that have one, nested ones included.
    private List<String> typeNames() {
        return classes.stream()
                .map(type -> type.thisClass().asInternalName())
                .map(name -> name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1))
                .filter(name -> !Character.isDigit(name.charAt(0)))
                .toList();
    }

    /// Interfaces, sealed ones apart, that exactly one class implements and no lambda.
    private Set<String> singleImplementations() {
        Map<String, Integer> count = new HashMap<>();
        for (ClassModel type : classes) {
            type.interfaces().forEach(each -> count.merge(each.asInternalName(), 1, Integer::sum));
            lambdas(type).forEach(name -> count.merge(name, 2, Integer::sum));
        }
        return classes.stream()
                .filter(type -> type.flags().has(AccessFlag.INTERFACE))
                .filter(type -> type.findAttribute(java.lang.classfile.Attributes.permittedSubclasses())
                        .isEmpty())
                .map(type -> type.thisClass().asInternalName())
                .filter(name -> count.getOrDefault(name, 0) == 1)
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The interfaces that lambdas of a class make, by the result of each dynamic call.
    private static List<String> lambdas(ClassModel type) {
        List<String> names = new ArrayList<>();
        for (var entry : type.constantPool()) {
            if (entry instanceof java.lang.classfile.constantpool.InvokeDynamicEntry call) {
                String result = call.type().stringValue();
                result = result.substring(result.indexOf(')') + 1);
                if (result.startsWith("L")) {
                    names.add(result.substring(1, result.length() - 1));
                }
            }
        }
        return names;
    }

    /// Whether a method does nothing but pass its arguments, or what fields hold, to one method of ours.
    private static boolean onlyForwards(MethodModel method) {
        if (method.flags().has(AccessFlag.SYNTHETIC)
                || method.methodName().stringValue().startsWith("<")
                || method.code().isEmpty()) {
            return false;
        }
        int calls = 0;
        for (var element : method.code().get()) {
            if (element instanceof InvokeInstruction call) {
                if (!call.owner().asInternalName().startsWith("dev/offprint/")
                        || call.name().stringValue().startsWith("<")) {
                    return false;
                }
                calls++;
            } else if (element instanceof Instruction
                    && !(element instanceof LoadInstruction
                            || element instanceof ReturnInstruction
                            || element instanceof TypeCheckInstruction
                            || (element instanceof FieldInstruction field
                                    && field.opcode().name().startsWith("GET")))) {
                return false;
            }
        }
        return calls == 1;
    }

    /// Groups of two and more top-level classes that reach each other.
    private List<Set<String>> cycles() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (ClassModel type : classes) {
            Set<String> targets =
                    uses.computeIfAbsent(topLevel(type.thisClass().asInternalName()), _ -> new HashSet<>());
            for (var entry : type.constantPool()) {
                if (entry instanceof ClassEntry used) {
                    targets.add(topLevel(used.asInternalName()));
                } else if (entry instanceof Utf8Entry text && isDescriptor(text.stringValue())) {
                    OURS.matcher(text.stringValue()).results().forEach(used -> targets.add(topLevel(used.group())));
                }
            }
        }
        uses.values().forEach(targets -> targets.retainAll(uses.keySet()));
        Map<String, Set<String>> reached = new HashMap<>();
        uses.keySet().forEach(name -> reached.put(name, reach(name, uses)));
        Set<Set<String>> found = new HashSet<>();
        uses.keySet().forEach(name -> {
            Set<String> group = reached.getOrDefault(name, Set.of()).stream()
                    .filter(other -> reached.getOrDefault(other, Set.of()).contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (group.size() > 1) {
                found.add(group.stream()
                        .map(each -> each.substring("dev/offprint/".length()))
                        .collect(Collectors.toCollection(TreeSet::new)));
            }
        });
        return List.copyOf(found);
    }

    private static boolean isDescriptor(String text) {
        return text.startsWith("(") || text.startsWith("L") || text.startsWith("[") || text.startsWith("<");
    }

    private static Set<String> reach(String from, Map<String, Set<String>> uses) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            for (String next : uses.getOrDefault(open.pop(), Set.of())) {
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return seen;
    }

    private static String topLevel(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }
}
