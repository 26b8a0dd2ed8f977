package org.vedette.export.read;

import java.util.ArrayList;
import java.util.List;

/// The columns of the foreign formats, written down from their codebooks and not from our writers.
public final class ForeignColumns {
    public static final List<String> ICEWS =
            cut("Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text"
                    + "|CAMEO Code|Intensity|Target Name|Target Sectors|Target Country|Story ID|Sentence Number|Publisher|City"
                    + "|District|Province|Country|Latitude|Longitude");
    public static final List<String> PHOENIX = cut("EventID|Date|Year|Month|Day|SourceActorFull|SourceActorEntity"
            + "|SourceActorRole|SourceActorAttribute|TargetActorFull|TargetActorEntity|TargetActorRole"
            + "|TargetActorAttribute|EventCode|EventRootCode|PentaClass|GoldsteinScore|Issues|Lat|Lon|LocationName"
            + "|StateName|CountryCode|SentenceIDs|URLs|NewsSources");
    public static final List<String> POLECAT =
            cut("Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts"
                    + "|Actor Name|Actor Country|Actor COW|Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw"
                    + "|Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW|Primary Recipient Sector"
                    + "|Recipient Sectors|Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District"
                    + "|Province|Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date"
                    + "|Story People|Story Organizations|Story Locations|Language|Version");
    public static final List<String> ACLED = cut("event_id_cnty|event_date|year|time_precision|disorder_type|event_type"
            + "|sub_event_type|actor1|assoc_actor_1|inter1|actor2|assoc_actor_2|inter2|interaction|civilian_targeting"
            + "|iso|region|country|admin1|admin2|admin3|location|latitude|longitude|geo_precision|source|source_scale"
            + "|notes|fatalities|tags|timestamp");
    public static final List<String> UCDP =
            cut("id|relid|year|active_year|code_status|type_of_violence|conflict_dset_id"
                    + "|conflict_new_id|conflict_name|dyad_dset_id|dyad_new_id|dyad_name|side_a_dset_id|side_a_new_id|side_a"
                    + "|side_b_dset_id|side_b_new_id|side_b|number_of_sources|source_article|source_office|source_date"
                    + "|source_headline|source_original|where_prec|where_coordinates|where_description|adm_1|adm_2|latitude"
                    + "|longitude|geom_wkt|priogrid_gid|country|country_id|region|event_clarity|date_prec|date_start|date_end"
                    + "|deaths_a|deaths_b|deaths_civilians|deaths_unknown|best|high|low|gwnoa|gwnob");
    public static final List<String> GDELT = gdelt();

    private ForeignColumns() {}

    private static List<String> cut(String names) {
        return List.of(names.split("\\|"));
    }

    private static List<String> gdelt() {
        List<String> columns = new ArrayList<>(cut("GLOBALEVENTID|SQLDATE|MonthYear|Year|FractionDate"));
        for (String actor : List.of("Actor1", "Actor2")) {
            for (String part :
                    cut("Code|Name|CountryCode|KnownGroupCode|EthnicCode|Religion1Code|Religion2Code|Type1Code"
                            + "|Type2Code|Type3Code")) {
                columns.add(actor + part);
            }
        }
        columns.addAll(cut("IsRootEvent|EventCode|EventBaseCode|EventRootCode|QuadClass|GoldsteinScale|NumMentions"
                + "|NumSources|NumArticles|AvgTone"));
        for (String place : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
            for (String part : cut("Type|Fullname|CountryCode|ADM1Code|ADM2Code|Lat|Long|FeatureID")) {
                columns.add(place + part);
            }
        }
        columns.addAll(cut("DATEADDED|SOURCEURL"));
        return List.copyOf(columns);
    }
}
