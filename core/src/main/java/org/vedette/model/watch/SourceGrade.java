package org.vedette.model.watch;

/// How far a source can be relied on: the letters of the Admiralty code.
public enum SourceGrade {
    A("reliable"),
    B("usually reliable"),
    C("fairly reliable"),
    D("not usually reliable"),
    E("unreliable"),
    F("reliability cannot be judged");

    private final String words;

    SourceGrade(String words) {
        this.words = words;
    }

    /// The letter in words.
    public String words() {
        return words;
    }

    /// Whether it is as good as another or better. What cannot be judged is never as good as a letter that can.
    public boolean reaches(SourceGrade least) {
        return compareTo(least) <= 0;
    }
}
