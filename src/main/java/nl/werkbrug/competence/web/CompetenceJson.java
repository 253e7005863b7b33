package nl.werkbrug.competence.web;

import io.micronaut.serde.annotation.Serdeable;

import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;

import java.util.Collection;
import java.util.List;

/** A competence in the API, with its relations closed. */
@Serdeable
record CompetenceJson(
        String code,
        LabelsJson labels,
        String description,
        String sector,
        List<String> synonyms,
        List<String> broader,
        List<String> narrower,
        List<String> related,
        List<String> training) {

    @Serdeable
    record LabelsJson(String nl, String en) {}

    static CompetenceJson of(Competence competence) {
        return new CompetenceJson(
                competence.code().value(),
                new LabelsJson(competence.labels().nl(), competence.labels().en()),
                competence.description(),
                competence.sector(),
                competence.synonyms(),
                codes(competence.broader()),
                codes(competence.narrower()),
                codes(competence.related()),
                competence.training());
    }

    private static List<String> codes(Collection<CompetenceCode> codes) {
        return codes.stream().sorted().map(CompetenceCode::value).toList();
    }
}
