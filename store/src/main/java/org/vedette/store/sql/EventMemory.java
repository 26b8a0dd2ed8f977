package org.vedette.store.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.vedette.store.KeptClaim;
import org.vedette.store.LedgerException;
import org.vedette.store.Merging;
import org.vedette.store.column.Stowed;

/// The tables of events as the merge's memory. A statement is prepared once and asked many thousand times; what was
/// handed out once is not read again. Inside a transaction, for one thread.
final class EventMemory implements Merging.Memory, AutoCloseable {
    private static final String COLUMNS = ClaimMapper.COLUMNS + ", m.event, m.anchor";
    private static final String JOINED = " cross join claim c cross join article a";
    private static final String STRETCH = "select claim from merge_mark where key = ? and day between ? and ?";
    private static final String NUMBER = COLUMNS + " from event_claim m" + JOINED
            + " where m.claim = ? and c.number = m.claim and a.number = c.article";
    private static final String CLAIM = COLUMNS + " from claim c cross join event_claim m cross join article a"
            + " where c.claim = ? and m.claim = c.number and a.number = c.article order by c.number desc";
    private static final String EVENT = COLUMNS + " from event_claim m" + JOINED
            + " where m.event = ? and c.number = m.claim and a.number = c.article";

    private final Handle handle;
    private final ClaimMapper mapper = new ClaimMapper();
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Set<Integer> handedOut = new HashSet<>();

    EventMemory(Handle handle) {
        this.handle = handle;
    }

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = handle.getConnection().prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    @Override
    public List<Held> around(List<Stretch> stretches) {
        try {
            Set<Integer> numbers = new TreeSet<>();
            PreparedStatement select = statement(STRETCH);
            for (Stretch each : stretches) {
                select.setLong(1, each.key());
                select.setLong(2, each.from());
                select.setLong(3, each.to());
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        numbers.add(rows.getInt(1));
                    }
                }
            }
            List<Held> held = new ArrayList<>();
            for (int number : numbers) {
                if (!handedOut.contains(number)) {
                    PreparedStatement one = statement(NUMBER);
                    one.setInt(1, number);
                    held.addAll(rows(one));
                }
            }
            return held;
        } catch (SQLException broken) {
            throw failed(broken);
        }
    }

    @Override
    public @Nullable Held claim(String id) {
        List<Held> held = by(CLAIM, Stowed.text(id));
        return held.isEmpty() ? null : held.getFirst();
    }

    @Override
    public List<Held> event(String id) {
        return by(EVENT, id);
    }

    private List<Held> by(String sql, String id) {
        try {
            PreparedStatement select = statement(sql);
            select.setString(1, id);
            return rows(select);
        } catch (SQLException broken) {
            throw failed(broken);
        }
    }

    private List<Held> rows(PreparedStatement select) throws SQLException {
        List<Held> held = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                KeptClaim claim = mapper.claim(rows);
                handedOut.add(claim.number());
                held.add(new Held(
                        claim.report(),
                        rows.getString(ClaimMapper.WIDTH + 1),
                        Stowed.backOrNull(rows.getString(ClaimMapper.WIDTH + 2))));
            }
        }
        return held;
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement each : prepared.values()) {
                each.close();
            }
        } catch (SQLException broken) {
            throw failed(broken);
        }
    }

    private static LedgerException failed(SQLException broken) {
        return new LedgerException("cannot read the events: " + broken.getMessage(), broken);
    }
}
