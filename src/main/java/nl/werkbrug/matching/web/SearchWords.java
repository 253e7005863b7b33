package nl.werkbrug.matching.web;

import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.condition.Region;
import nl.werkbrug.matching.SearchForm;
import nl.werkbrug.web.Texts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** What the values of the filters are called on the page. */
record SearchWords(Texts texts, Catalogue catalogue, Map<String, String> coaches, LocalDate today) {
    /** The name of a filter. */
    String filter(String name) {
        return name.startsWith(SearchFields.LEVEL)
                ? competence(name.substring(SearchFields.LEVEL.length()))
                : texts.of("search.filter." + name);
    }

    String value(String filter, String value) {
        return switch (filter) {
            case "region" -> Region.find(value).map(Region::name).orElse(value);
            case "status" -> texts.of("candidate.status." + value);
            case "targetGroup" -> texts.of("targetGroup." + value);
            case "sector" -> texts.ofCode("sector", value);
            case "dutchLevel" -> texts.of("search.dutchLevel", value);
            case "hours" -> texts.of("search.hours", value.replace("-", "–"));
            case "startBy" -> start(LocalDate.parse(value));
            case "drivingLicence" -> value;
            case "coach" -> coach(value);
            case "lastContact" -> texts.of("search.lastContact." + value);
            case "notProposedDays" -> texts.of("search.notProposed", Integer.valueOf(value));
            case "distanceKm" -> texts.of("search.distance", Integer.valueOf(value));
            case "competence" -> competence(value);
            default -> level(value);
        };
    }

    private String level(String number) {
        return texts.of("search.level." + number);
    }

    private String competence(String code) {
        return CompetenceCode.parse(code)
                .flatMap(catalogue::find)
                .map(found -> found.labels().in(texts.locale()))
                .orElse(code);
    }

    private String coach(String value) {
        return value.equals(SearchForm.NO_COACH)
                ? texts.of("search.noCoach")
                : coaches.getOrDefault(value, texts.of("search.otherCoach"));
    }

    private String start(LocalDate day) {
        long weeks = ChronoUnit.WEEKS.between(today, day);
        boolean whole = today.plusWeeks(weeks).equals(day) && weeks >= 0;
        return whole ? texts.of("search.start.weeks", weeks) : texts.of("search.start.day", day);
    }
}
