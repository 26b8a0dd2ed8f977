package org.vedette.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Lets a class break one house rule for a while. A test of the eval module fails when the month has passed, when the
/// class keeps the rule after all, and when there is no such rule.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Excused {
    /// The name of the rule, as its failure prints it.
    String rule();

    /// Why it is broken here.
    String because();

    /// The last month of the excuse, as "2027-03".
    String until();
}
