package nl.werkbrug.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The kinds of file that can be taken in, told apart by what stands in them, never by a name. */
public enum Format {
    /** Profiles of job seekers in the Dutch exchange standard (JSON). */
    VUM_PROFILES(Subject.CANDIDATES, VumProfile::isListed),
    /** Vacancies in the Dutch exchange standard (JSON). */
    VUM_VACANCIES(Subject.NEEDS, glimpse -> glimpse.isListWith("idVacature")),
    /** Vocational qualifications with their work processes, as SBB publishes them (JSON). */
    WORK_PROCESSES(Subject.NEEDS, glimpse -> glimpse.isListWith("kerntaken")),
    /** Skills of ESCO: its own layout, or one with the names of broader ones beside them. */
    ESCO_SKILLS(
            Subject.CATALOGUE,
            glimpse -> glimpse.hasColumns("conceptUri", "preferredLabel", "skillType")),
    /** Groups of skills of ESCO; occupations have a column more. */
    ESCO_SKILL_GROUPS(
            Subject.CATALOGUE,
            glimpse ->
                    glimpse.hasColumns("conceptUri", "preferredLabel", "altLabels", "code")
                            && !glimpse.hasColumns("iscoGroup")),
    /** How the groups of ESCO lie. */
    ESCO_HIERARCHY(Subject.CATALOGUE, glimpse -> glimpse.hasColumns("Level 0 URI", "Level 1 URI")),
    /** Which skills of ESCO go with which. */
    ESCO_RELATIONS(
            Subject.CATALOGUE,
            glimpse -> glimpse.hasColumns("originalSkillUri", "relatedSkillUri")),
    /** Which skills of ESCO are part of which. */
    ESCO_BROADER(Subject.CATALOGUE, glimpse -> glimpse.hasColumns("conceptUri", "broaderUri")),
    /** Our own table of competences: a header with at least a code and a Dutch name. */
    CATALOGUE(Subject.CATALOGUE, glimpse -> glimpse.hasColumns("code", "nl")),
    /** Our own table of needs: a header with at least a title and a top ten. */
    NEEDS(Subject.NEEDS, NeedTable::isHeader),
    /** People as the system of UWV and municipalities exports them. */
    SONAR(Subject.CANDIDATES, SonarColumn::isHeader),
    /** Our own table of candidates: a header with a reference, or with names and where to reach. */
    CANDIDATES(Subject.CANDIDATES, CandidateTable::isHeader),
    /** The names of work of UWV, each with its reference occupation. */
    OCCUPATIONS_BOC(Subject.OCCUPATIONS, OccupationColumn::isBoc),
    /** The occupations of the European classification. */
    OCCUPATIONS_ESCO(Subject.OCCUPATIONS, OccupationColumn::isEsco),
    /** Where postcodes lie, under a header. */
    POSTCODES(Subject.POSTCODES, PostcodeColumn::isHeader),
    /** The same as GeoNames gives it: without a header. */
    POSTCODES_GEONAMES(Subject.POSTCODES, PostcodeColumn::isGeoNames);

    private final Subject subject;
    private final Predicate<Glimpse> sign;

    Format(Subject subject, Predicate<Glimpse> sign) {
        this.subject = subject;
        this.sign = sign;
    }

    /** The first whose sign the file shows. */
    static Optional<Format> of(Glimpse glimpse) {
        return Arrays.stream(values()).filter(format -> format.sign.test(glimpse)).findFirst();
    }

    public Subject subject() {
        return subject;
    }

    /** The columns of a table that each must mean something; none where the layout is fixed. */
    List<FileColumn> columns(List<String> names, Mapping mapping) {
        return switch (this) {
            case SONAR -> SonarColumn.columns(names, mapping);
            case CANDIDATES ->
                    Header.read(names, mapping, CandidateColumn::named).named(names, mapping);
            case NEEDS -> Header.read(names, mapping, NeedColumn::named).named(names, mapping);
            default -> List.of();
        };
    }
}
