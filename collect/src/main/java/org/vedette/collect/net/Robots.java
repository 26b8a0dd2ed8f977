package org.vedette.collect.net;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.vedette.model.Trouble;

/// What the robots.txt of a host lets us fetch, after RFC 9309: where there is none, all; where the server
/// breaks or cannot be reached, nothing for now. A host that wants pauses of more than five minutes is closed.
///
/// @param rules as read
/// @param unsettled whether the server could not say, so that it is asked again soon
record Robots(BaseRobotRules rules, boolean unsettled) {
    /// The name by which robots.txt speaks of us.
    static final String NAME = "vedette";
    /// The part of a file that RFC 9309 wants to be read, at least, in bytes.
    static final int LONGEST = 512_000;

    /// Out of the answer to asking for robots.txt.
    static Robots of(URI address, Answer answer) {
        return switch (answer) {
            case Answer.Content content -> read(address, content.bytes());
            case Answer.Same same -> all();
            case Answer.Failure failure -> saysThereIsNone(failure) ? all() : none();
        };
    }

    private static boolean saysThereIsNone(Answer.Failure failure) {
        return failure.lasting() && failure.trouble() != Trouble.ANSWER_TOO_LARGE;
    }

    private static Robots read(URI address, byte[] bytes) {
        byte[] head = bytes.length > LONGEST ? Arrays.copyOf(bytes, LONGEST) : bytes;
        var parser = new SimpleRobotRulesParser();
        return new Robots(parser.parseContent(address.toString(), head, "text/plain", List.of(NAME)), false);
    }

    private static Robots all() {
        return new Robots(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), false);
    }

    private static Robots none() {
        return new Robots(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), true);
    }

    boolean allow(URI address) {
        return rules.isAllowed(address.toString());
    }

    /// The pause that the host asks for between two requests; none where it asks for no pause.
    Duration delay() {
        long told = rules.getCrawlDelay();
        return told > 0 ? Duration.ofMillis(told) : Duration.ZERO;
    }
}
