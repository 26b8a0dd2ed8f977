package org.vedette.eval.sample.model;

/// As a word should be.
public record Closed(String word) {}
