package nl.werkbrug.exchange;

import java.util.List;
import java.util.Map;

/** Driving licences of VUM as ours; a category that we do not have gives the ones it includes. */
final class VumLicences {
    private static final Map<String, List<String>> INCLUDED =
            Map.of(
                    "A1", List.of("AM"),
                    "A2", List.of("AM"),
                    "B+", List.of("B"),
                    "C1", List.of("B"),
                    "C1E", List.of("BE"),
                    "D1", List.of("B"),
                    "D1E", List.of("BE"),
                    "DE", List.of("D", "BE"));

    private VumLicences() {}

    static List<String> of(SourceNode qualification) {
        return qualification.at("rijbewijs").each().stream()
                .flatMap(licence -> licence.at("codeSoortRijbewijs").text().stream())
                .flatMap(code -> included(code).stream())
                .toList();
    }

    /** Those of ours that a category allows; itself when it is one of ours. */
    static List<String> included(String code) {
        return INCLUDED.getOrDefault(code, List.of(code));
    }
}
