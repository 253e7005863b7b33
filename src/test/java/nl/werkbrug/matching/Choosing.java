package nl.werkbrug.matching;

import nl.werkbrug.matching.SearchForm.WantedForm;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The search that somebody does who chooses one value more. */
final class Choosing {
    private Choosing() {}

    static SearchForm also(SearchForm form, String facet, String value) {
        boolean hours = facet.equals("hours");
        String[] bounds = value.split("-");
        return new SearchForm(
                form.text(),
                competences(form, facet, value),
                or(facet, "region", value, form.region()),
                or(facet, "targetGroup", value, form.targetGroup()),
                or(facet, "sector", value, form.sector()),
                or(facet, "dutchLevel", value, form.dutchLevel()),
                hours ? Integer.valueOf(bounds[0]) : form.hoursMin(),
                hours ? Integer.valueOf(bounds[1]) : form.hoursMax(),
                facet.equals("startBy") ? LocalDate.parse(value) : form.startBy(),
                form.postcode(),
                facet.equals("distanceKm") ? Integer.valueOf(value) : form.distanceKm(),
                or(facet, "drivingLicence", value, form.drivingLicence()),
                or(facet, "status", value, form.status()),
                or(facet, "coach", value, form.coach()),
                facet.equals("lastContact") ? null : form.lastContactBefore(),
                or(facet, "lastContact", value, form.lastContact()),
                facet.equals("notProposedDays") ? Integer.valueOf(value) : form.notProposedDays(),
                form.sort(),
                null,
                null);
    }

    private static @Nullable String or(
            String facet, String name, String value, @Nullable String before) {
        return facet.equals(name) ? value : before;
    }

    private static List<WantedForm> competences(SearchForm form, String facet, String value) {
        var wanted =
                new ArrayList<WantedForm>(
                        form.competences() == null ? List.of() : form.competences());
        if (facet.equals("competence")) {
            wanted.add(new WantedForm(value, 1));
        }
        if (facet.startsWith(Facets.LEVEL_OF)) {
            String code = facet.substring(Facets.LEVEL_OF.length());
            wanted.replaceAll(one ->
                    code.equals(one.competence())
                            ? new WantedForm(code, Integer.valueOf(value))
                            : one);
        }
        return wanted;
    }
}
