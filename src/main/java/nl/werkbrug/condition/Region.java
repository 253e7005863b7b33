package nl.werkbrug.condition;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of the 35 labour-market regions (nl: arbeidsmarktregio). */
public record Region(String code, String name) {
    /** The time that clocks show in every region. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** In the order of their names. Source: the list of labour-market regions of 2026. */
    public static final List<Region> ALL =
            Stream.of(
                            "Achterhoek",
                            "Amersfoort",
                            "Drechtsteden",
                            "Drenthe",
                            "Flevoland",
                            "FoodValley",
                            "Friesland",
                            "Gooi en Vechtstreek",
                            "Gorinchem",
                            "Groningen",
                            "Groot Amsterdam",
                            "Haaglanden",
                            "Helmond-De Peel",
                            "Holland Rijnland",
                            "Midden-Brabant",
                            "Midden-Gelderland",
                            "Midden-Holland",
                            "Midden-Limburg",
                            "Midden-Utrecht",
                            "Noord-Holland Noord",
                            "Noord-Limburg",
                            "Noordoost-Brabant",
                            "Regio Zwolle",
                            "Rijk van Nijmegen",
                            "Rijnmond",
                            "Rivierenland",
                            "Stedendriehoek en Noordwest Veluwe",
                            "Twente",
                            "West-Brabant",
                            "Zaanstreek/Waterland",
                            "Zeeland",
                            "Zuid-Holland Centraal",
                            "Zuid-Kennemerland en IJmond",
                            "Zuid-Limburg",
                            "Zuidoost-Brabant")
                    .map(name -> new Region(codeOf(name), name))
                    .toList();

    private static final Map<String, Region> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Region::code, Function.identity()));

    public static Optional<Region> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** For codes that were checked before, such as stored ones. */
    public static Region of(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("Not a region: '" + code + "'"));
    }

    private static String codeOf(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ /]", "-");
    }
}
