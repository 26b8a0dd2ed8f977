package org.vedette.eval.house;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.vedette.eval.house.Source.Caught;
import org.vedette.eval.house.Source.Method;
import org.vedette.eval.house.Source.Thrown;
import org.vedette.eval.house.Source.Type;
import org.vedette.eval.house.Source.Variable;

/// Walks one parsed file and notes what the rules ask for.
final class SourceScan extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Type> types = new ArrayList<>();
    private final List<Method> methods = new ArrayList<>();
    private final List<Caught> caught = new ArrayList<>();
    private final List<Thrown> thrown = new ArrayList<>();
    private final Deque<ClassTree> within = new ArrayDeque<>();

    SourceScan(CompilationUnitTree unit, SourcePositions positions) {
        this.unit = unit;
        this.positions = positions;
    }

    List<Type> types() {
        return List.copyOf(types);
    }

    List<Method> methods() {
        return List.copyOf(methods);
    }

    List<Caught> caught() {
        return List.copyOf(caught);
    }

    List<Thrown> thrown() {
        return List.copyOf(thrown);
    }

    private int line(long position) {
        return (int) unit.getLineMap().getLineNumber(position);
    }

    private int firstLine(Tree tree) {
        return line(positions.getStartPosition(unit, tree));
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        boolean isRecord = type.getKind() == Tree.Kind.RECORD;
        List<Variable> components = new ArrayList<>();
        for (Tree member : type.getMembers()) {
            if (isRecord && member instanceof VariableTree field && isComponent(field)) {
                components.add(variable(field));
            }
        }
        within.push(type);
        boolean open = within.stream().allMatch(this::isPublic);
        types.add(new Type(type.getSimpleName().toString(), isRecord, open, firstLine(type), components, uses(type)));
        super.visitClass(type, nothing);
        within.pop();
        return null;
    }

    /// The fields of a record are its components and its statics.
    private static boolean isComponent(VariableTree field) {
        return !field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private static Variable variable(VariableTree variable) {
        return new Variable(
                String.valueOf(variable.getType()), variable.getName().toString());
    }

    private static List<String> uses(ClassTree type) {
        List<String> uses = new ArrayList<>();
        var names = new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void nothing) {
                uses.add(name.getName().toString());
                return null;
            }

            @Override
            public @Nullable Void visitMemberSelect(MemberSelectTree name, @Nullable Void nothing) {
                uses.add(name.toString());
                return super.visitMemberSelect(name, nothing);
            }

            @Override
            public @Nullable Void visitMemberReference(MemberReferenceTree name, @Nullable Void nothing) {
                uses.add(name.getQualifierExpression() + "." + name.getName());
                return super.visitMemberReference(name, nothing);
            }
        };
        names.scan(type, null);
        return uses;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        if (positions.getEndPosition(unit, method) >= 0) { // the compiler makes some of its own
            methods.add(method(method));
        }
        return super.visitMethod(method, nothing);
    }

    private Method method(MethodTree method) {
        int first = signature(method);
        int last = line(positions.getEndPosition(unit, method));
        return new Method(
                method.getName().toString(),
                first,
                last - first + 1,
                isOpen(method),
                annotations(method),
                method.getParameters().stream().map(SourceScan::variable).toList(),
                calls(method));
    }

    /// The line of the return type, or for a constructor the one after its annotations.
    private int signature(MethodTree method) {
        Tree returned = method.getReturnType();
        if (returned != null) {
            return firstLine(returned);
        }
        return method.getModifiers().getAnnotations().stream()
                .mapToInt(annotation -> line(positions.getEndPosition(unit, annotation)) + 1)
                .max()
                .orElse(firstLine(method));
    }

    private static List<String> annotations(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .map(annotation -> simple(annotation.getAnnotationType().toString()))
                .toList();
    }

    private boolean isOpen(MethodTree method) {
        ClassTree owner = within.peek();
        boolean inInterface = owner != null && owner.getKind() == Tree.Kind.INTERFACE;
        var flags = method.getModifiers().getFlags();
        boolean open = flags.contains(Modifier.PUBLIC) || (inInterface && !flags.contains(Modifier.PRIVATE));
        return open && within.stream().allMatch(this::isPublic);
    }

    /// What stands in an interface is public without a word.
    private boolean isPublic(ClassTree type) {
        return type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                || within.stream()
                        .anyMatch(outer -> outer.getKind() == Tree.Kind.INTERFACE
                                && outer.getMembers().contains(type));
    }

    private static List<String> calls(MethodTree method) {
        List<String> calls = new ArrayList<>();
        var called = new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
                calls.add(simple(call.getMethodSelect().toString()));
                return super.visitMethodInvocation(call, nothing);
            }

            @Override
            public @Nullable Void visitMemberReference(MemberReferenceTree name, @Nullable Void nothing) {
                calls.add(name.getName().toString());
                return super.visitMemberReference(name, nothing);
            }
        };
        called.scan(method, null);
        return calls;
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1).strip();
    }

    @Override
    public @Nullable Void visitCatch(CatchTree tree, @Nullable Void nothing) {
        Tree type = tree.getParameter().getType();
        List<String> names = type instanceof UnionTypeTree union
                ? union.getTypeAlternatives().stream()
                        .map(each -> simple(each.toString()))
                        .toList()
                : List.of(simple(type.toString()));
        caught.add(new Caught(
                firstLine(tree), names, tree.getBlock().getStatements().isEmpty()));
        return super.visitCatch(tree, nothing);
    }

    @Override
    public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void nothing) {
        ExpressionTree what = tree.getExpression();
        if (what instanceof NewClassTree made) {
            thrown.add(new Thrown(firstLine(tree), simple(made.getIdentifier().toString())));
        }
        return super.visitThrow(tree, nothing);
    }
}
