package org.vedette.store.search;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// Finds articles by their words. Both databases are given words that [Words] has folded, and so find the same.
public interface Search {
    void add(Handle handle, int article, List<String> words);

    /// A statement that gives the numbers of the articles that have the words of the parameter `:words`.
    String articles();

    /// What is bound to `:words`.
    ///
    /// @param words folded; one that ends in `*` stands for its beginning
    String query(List<String> words);
}
