package org.vedette.web.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vedette.warn.show.Markup;

/// A map of the world that ships with the program (Natural Earth, as world-atlas has it), drawn around the places that
/// are marked on it. Degrees are laid out evenly (equirectangular).
public final class WorldMap {
    private static final String FILE = "/org/vedette/web/world/countries-110m.json";
    private static final double WIDE = 70;
    private static final double ROOM = 1.5;
    private static final int UNIT = 10;
    /// So many places are named on the map; the others when they are pointed at.
    private static final int NAMED = 6;

    private static final int LETTERS = 26;
    /// From here on, as a share of the width, a name stands before its spot.
    private static final double LATE = 0.75;

    /// Something that lies somewhere.
    ///
    /// @param lat degrees north, WGS 84
    /// @param lon degrees east, WGS 84
    /// @param number how much of it
    public record Spot(String name, double lat, double lon, int number) {}

    /// A part of the map as seen: degrees, south counted downwards.
    private record View(double left, double top, double width, double height) {}

    private final SortedMap<String, String> countries = new TreeMap<>();

    /// Reads the map.
    public WorldMap() {
        try (InputStream in = Objects.requireNonNull(WorldMap.class.getResourceAsStream(FILE), FILE)) {
            read(new ObjectMapper().readTree(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Reads TopoJSON: arcs are steps on a grid, countries are rings of arcs, and a negative number is an arc
    /// backwards.
    private void read(JsonNode topology) {
        List<List<double[]>> arcs = new ArrayList<>();
        JsonNode scale = topology.at("/transform/scale");
        JsonNode origin = topology.at("/transform/translate");
        for (JsonNode arc : topology.get("arcs")) {
            List<double[]> points = new ArrayList<>();
            long x = 0;
            long y = 0;
            for (JsonNode step : arc) {
                x += step.get(0).asLong();
                y += step.get(1).asLong();
                points.add(new double[] {
                    x * scale.get(0).asDouble() + origin.get(0).asDouble(),
                    y * scale.get(1).asDouble() + origin.get(1).asDouble()
                });
            }
            arcs.add(points);
        }
        for (JsonNode country : topology.at("/objects/countries/geometries")) {
            var path = new StringBuilder();
            boolean many = country.get("type").asText().equals("MultiPolygon");
            for (JsonNode part : country.get("arcs")) {
                if (many) {
                    part.forEach(ring -> ring(ring, arcs, path));
                } else {
                    ring(part, arcs, path);
                }
            }
            countries.put(country.at("/properties/name").asText(), path.toString());
        }
    }

    private static void ring(JsonNode ring, List<List<double[]>> arcs, StringBuilder path) {
        List<double[]> points = new ArrayList<>();
        for (JsonNode number : ring) {
            int at = number.asInt();
            List<double[]> arc = at >= 0 ? arcs.get(at) : arcs.get(~at).reversed();
            points.addAll(points.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        double before = points.getFirst()[0];
        String step = "M";
        for (double[] point : points) {
            boolean around = Math.abs(point[0] - before) > 180; // a ring that crosses the edge of the map is cut there
            path.append(around ? "M" : step)
                    .append(Markup.px(point[0] * UNIT))
                    .append(' ')
                    .append(Markup.px(-point[1] * UNIT));
            before = point[0];
            step = "L";
        }
    }

    /// The map around some places.
    ///
    /// @param marked names of countries that stand out
    /// @param spots at least one, those first that are to be named
    public String around(List<String> marked, List<Spot> spots) {
        View view = view(spots);
        var svg = new Markup();
        svg.raw("<svg class=\"chart map\" viewBox=\"" + Markup.px(view.left() * UNIT) + " "
                + Markup.px(view.top() * UNIT) + " " + Markup.px(view.width() * UNIT) + " "
                + Markup.px(view.height() * UNIT) + "\" role=\"img\" aria-label=\"" + Markup.escaped(told(spots))
                + "\">");
        countries.forEach((name, path) -> svg.raw("<path class=\"" + (marked.contains(name) ? "land pair" : "land")
                + "\" d=\"" + path + "\"><title>" + Markup.escaped(name) + "</title></path>"));
        double pixel = view.width() * UNIT / 960;
        int named = 0;
        for (Spot spot : spots) {
            String x = Markup.px(spot.lon() * UNIT);
            String y = Markup.px(-spot.lat() * UNIT);
            double radius = (4 + 3 * Math.sqrt(spot.number())) * pixel;
            svg.raw("<circle cx=\"" + x + "\" cy=\"" + y + "\" r=\"" + Markup.px(radius) + "\"><title>"
                    + Markup.escaped(spot.name() + ": " + spot.number()) + "</title></circle>");
            if (named < NAMED) {
                named++;
                boolean late = spot.lon() > view.left() + view.width() * LATE; // no room for letters on that side
                double beside = (radius + 3 * pixel) * (late ? -1 : 1);
                svg.element(
                        "text",
                        "x=\"" + Markup.px(spot.lon() * UNIT + beside) + "\" y=\"" + y + "\" font-size=\""
                                + Markup.px(LETTERS * pixel) + "\"" + (late ? " text-anchor=\"end\"" : ""),
                        spot.name() + " " + spot.number());
            }
        }
        return svg.raw("</svg>").toString();
    }

    private static String told(List<Spot> spots) {
        return "Map of where it took place: "
                + String.join(
                        ", ",
                        spots.stream()
                                .map(spot -> spot.name() + " " + spot.number())
                                .toList());
    }

    /// All spots with some room, never narrower than a subcontinent, twice as wide as high.
    private static View view(List<Spot> spots) {
        double west = spots.stream().mapToDouble(Spot::lon).min().orElse(-180);
        double east = spots.stream().mapToDouble(Spot::lon).max().orElse(180);
        double north = spots.stream().mapToDouble(Spot::lat).max().orElse(90);
        double south = spots.stream().mapToDouble(Spot::lat).min().orElse(-90);
        double width = Math.min(360, Math.max(WIDE, Math.max((east - west) * ROOM, (north - south) * 2 * ROOM)));
        double height = width / 2;
        double left = Math.clamp((west + east) / 2 - width / 2, -180, 180 - width);
        double top = Math.clamp(-(north + south) / 2 - height / 2, -90, 90 - height);
        return new View(left, top, width, height);
    }
}
