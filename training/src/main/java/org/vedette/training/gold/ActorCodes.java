package org.vedette.training.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.Figure;
import org.vedette.training.measure.Result;
import org.vedette.training.measure.Share;

/// `actor_codes`: a phrase on a day, its country and its sector.
final class ActorCodes implements GoldSet {
    /// The day of phrases that come without one.
    private static final String USUAL_DAY = "2022-06-30";

    private final Share countries = new Share();
    private final Share sectors = new Share();
    private final Errors errors = new Errors();

    @Override
    public String name() {
        return "actor_codes";
    }

    @Override
    public Result run(Path folder, Build build) throws IOException {
        List<Row> rows = Row.all(folder.resolve(file()));
        for (Row row : rows) {
            add(row, build.actor(row.text(), day(row)));
        }
        List<Figure> figures = List.of(
                Figure.count("rows", rows.size()),
                Figure.percent("country_right", countries.percent()),
                Figure.percent("sector_right", sectors.percent()));
        return new Result(name(), figures, List.of(), errors);
    }

    /// Null where what is given is no day ("today"): then the register's own day counts.
    private static @Nullable LocalDate day(Row row) {
        String told = Row.string(row.meta(), "date");
        String day = told == null ? USUAL_DAY : told.substring(0, Math.min(told.length(), USUAL_DAY.length()));
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private void add(Row row, Actor actor) {
        String country = actor.countryOrKind();
        String wanted = Row.string(row.labels().path("expect"), "country");
        if (wanted != null) {
            note(row, "country", countries, wanted.equals(country), wanted, country);
        }
        List<String> codes = actor.sectors().stream().map(Sector::name).toList();
        String sector = Row.string(row.labels().path("expect"), "code_1");
        if (sector != null) {
            boolean right = codes.contains(sector) || sector.equals(country);
            note(row, "sector", sectors, right, sector, codes.isEmpty() ? null : codes.getFirst());
        }
    }

    private void note(Row row, String what, Share share, boolean right, String gold, @Nullable String ours) {
        share.add(right);
        if (!right) {
            String kind = ours == null ? "no " + what : what + " " + gold + " as " + ours;
            errors.add(kind, row.error(gold, String.valueOf(ours)));
        }
    }
}
