package org.vedette.training.net;

/// Rows of like length as plain arrays, ready for the network.
///
/// @param ids rows x pieces
/// @param mask 1 for a piece, 0 for filling
/// @param words where the words begin that carry a trigger label: indices into rows * pieces
/// @param triggers the trigger label of each of these words
/// @param acts the triggers: index of each into rows * pieces
/// @param status per act
/// @param mode per act; -1 is left out
/// @param contexts per act
/// @param actWords per act and word of its sentence, the word's index into rows * pieces; filled up with 0
/// @param actDistances per act and word, the step of distance
/// @param actRoles per act, word and role, 1 where the word plays it
/// @param actMask per act and word, 1 where there is a word
/// @param pairFirst per pair, the index of the row's first piece into rows * pieces
/// @param pairSource per pair, the index of the source's mark
/// @param pairTarget per pair, the index of the target's mark, or of the first piece when there is none
/// @param pairTargetMask 1 where there is a target
/// @param pairTrigger per pair the trigger label
/// @param pairStatus per pair the status; -1 is left out
public record Batch(
        long[][] ids,
        float[][] mask,
        long[] words,
        int[] triggers,
        long[] acts,
        int[] status,
        int[] mode,
        float[][] contexts,
        long[][] actWords,
        long[][] actDistances,
        float[][][] actRoles,
        float[][] actMask,
        long[] pairFirst,
        long[] pairSource,
        long[] pairTarget,
        float[] pairTargetMask,
        int[] pairTrigger,
        int[] pairStatus) {}
