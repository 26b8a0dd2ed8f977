package org.vedette.merge.keep;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// A sorted map that never changes: to put something in gives another map, which shares nearly all of its memory with
/// the first. A treap whose priorities are made from the keys, so that its shape does not depend on the order of
/// coming (Seidel and Aragon 1996).
///
/// @param <K> the keys, in their natural order
/// @param <V> what is kept
public final class Sorted<K extends Comparable<K>, V> {
    private final @Nullable Node<K, V> root;
    private final int size;

    private record Node<K, V>(
            K key,
            V value,
            int priority,
            @Nullable Node<K, V> left,
            @Nullable Node<K, V> right) {
        Node<K, V> withLeft(@Nullable Node<K, V> other) {
            return new Node<>(key, value, priority, other, right);
        }

        Node<K, V> withRight(@Nullable Node<K, V> other) {
            return new Node<>(key, value, priority, left, other);
        }
    }

    private Sorted(@Nullable Node<K, V> root, int size) {
        this.root = root;
        this.size = size;
    }

    /// A map of nothing.
    public static <K extends Comparable<K>, V> Sorted<K, V> empty() {
        return new Sorted<>(null, 0);
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /// What is kept under the key, or null.
    public @Nullable V at(K key) {
        Node<K, V> node = root;
        while (node != null) {
            int side = key.compareTo(node.key);
            if (side == 0) {
                return node.value;
            }
            node = side < 0 ? node.left : node.right;
        }
        return null;
    }

    /// The map with a value under the key, in place of any that was there.
    public Sorted<K, V> with(K key, V value) {
        boolean known = at(key) != null;
        return new Sorted<>(put(root, key, value), known ? size : size + 1);
    }

    /// The map without the key.
    public Sorted<K, V> without(K key) {
        return at(key) == null ? this : new Sorted<>(cut(root, key), size - 1);
    }

    /// All in order.
    public void each(BiConsumer<? super K, ? super V> visitor) {
        each(root, visitor);
    }

    /// Those from one key to another in order, both ends included.
    public void each(K from, K to, BiConsumer<? super K, ? super V> visitor) {
        each(root, from, to, visitor);
    }

    private static <K extends Comparable<K>, V> Node<K, V> put(@Nullable Node<K, V> node, K key, V value) {
        if (node == null) {
            return new Node<>(key, value, priority(key), null, null);
        }
        int side = key.compareTo(node.key);
        if (side == 0) {
            return new Node<>(node.key, value, node.priority, node.left, node.right);
        }
        if (side < 0) {
            Node<K, V> left = put(node.left, key, value);
            return left.priority <= node.priority ? node.withLeft(left) : left.withRight(node.withLeft(left.right));
        }
        Node<K, V> right = put(node.right, key, value);
        return right.priority <= node.priority ? node.withRight(right) : right.withLeft(node.withRight(right.left));
    }

    private static <K extends Comparable<K>, V> @Nullable Node<K, V> cut(@Nullable Node<K, V> node, K key) {
        if (node == null) {
            return null;
        }
        int side = key.compareTo(node.key);
        if (side == 0) {
            return joined(node.left, node.right);
        }
        return side < 0 ? node.withLeft(cut(node.left, key)) : node.withRight(cut(node.right, key));
    }

    private static <K, V> @Nullable Node<K, V> joined(@Nullable Node<K, V> left, @Nullable Node<K, V> right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return left.priority >= right.priority
                ? left.withRight(joined(left.right, right))
                : right.withLeft(joined(left, right.left));
    }

    private static <K, V> void each(@Nullable Node<K, V> node, BiConsumer<? super K, ? super V> visitor) {
        if (node != null) {
            each(node.left, visitor);
            visitor.accept(node.key, node.value);
            each(node.right, visitor);
        }
    }

    private static <K extends Comparable<K>, V> void each(
            @Nullable Node<K, V> node, K from, K to, BiConsumer<? super K, ? super V> visitor) {
        if (node == null) {
            return;
        }
        boolean afterFrom = node.key.compareTo(from) >= 0;
        boolean beforeTo = node.key.compareTo(to) <= 0;
        if (afterFrom) {
            each(node.left, from, to, visitor);
        }
        if (afterFrom && beforeTo) {
            visitor.accept(node.key, node.value);
        }
        if (beforeTo) {
            each(node.right, from, to, visitor);
        }
    }

    /// Murmur's last step spreads hash codes that lie close together.
    private static int priority(Object key) {
        int mixed = key.hashCode();
        mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }
}
