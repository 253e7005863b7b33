package nl.werkbrug.matching.web;

import gg.jte.Content;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import io.swagger.v3.oas.annotations.Hidden;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Names;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.condition.Ids;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.matching.MatchList;
import nl.werkbrug.matching.Matching;
import nl.werkbrug.matching.Supply;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;
import nl.werkbrug.need.web.NeedLife;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Hidden
@Controller("/behoeften")
@ExecuteOn(TaskExecutors.BLOCKING)
class NeedPageController {
    private static final int NEAR = 5;

    private final Needs needs;
    private final Employers employers;
    private final Matching matching;
    private final Names names;
    private final List<NeedSection> sections;
    private final List<MatchAction> actions;
    private final NeedLife life;
    private final Competences competences;

    NeedPageController(
            Needs needs,
            Employers employers,
            Matching matching,
            Names names,
            List<NeedSection> sections,
            List<MatchAction> actions,
            NeedLife life,
            Competences competences) {
        this.needs = needs;
        this.employers = employers;
        this.matching = matching;
        this.names = names;
        this.sections = sections;
        this.actions = actions;
        this.life = life;
        this.competences = competences;
    }

    /** Text that is no id is an address that does not exist. */
    @Get("/{id}")
    @Produces(MediaType.TEXT_HTML)
    Optional<ModelAndView<NeedPage>> show(
            Frame frame, String id, @QueryValue(defaultValue = "" + PeopleOnPage.STEP) int aantal) {
        int asked = Math.clamp(aantal, PeopleOnPage.STEP, PeopleOnPage.MOST);
        return Ids.parse(id)
                .flatMap(known -> needs.find(frame.reader(), new NeedId(known)))
                .map(need -> new ModelAndView<>("matching/need", page(frame, need, asked)));
    }

    private NeedPage page(Frame frame, Need need, int asked) {
        Supply supply = matching.supply(need.region(), need.topTen());
        PeopleOnPage people = need.status().isClosed() ? null : people(frame, need, asked);
        return new NeedPage(
                frame,
                need,
                employer(need),
                WantedLine.of(need.topTen(), supply, competences.catalogue(), frame.texts()),
                supply.area(),
                life.of(frame, need),
                people,
                people == null ? Map.of() : actions(frame, need, people),
                sections.stream()
                        .sorted(Comparator.comparing(NeedSection::place))
                        .flatMap(section -> section.of(frame, need).stream())
                        .toList());
    }

    private Map<CandidateId, List<Content>> actions(Frame frame, Need need, PeopleOnPage people) {
        var all = new HashMap<CandidateId, List<Content>>();
        actions.forEach(action ->
                action.of(frame, need, people.labels())
                        .forEach((id, content) ->
                                all.computeIfAbsent(id, _ -> new ArrayList<>()).add(content)));
        return all;
    }

    private @Nullable Employer employer(Need need) {
        return Optional.ofNullable(need.employer()).flatMap(employers::find).orElse(null);
    }

    private PeopleOnPage people(Frame frame, Need need, int asked) {
        MatchList found = matching.match(frame.reader(), need, asked, NEAR);
        var teller =
                new Teller(
                        frame.texts(),
                        competences.catalogue(),
                        names.tellApart(frame.reader(), found.labels()));
        return new PeopleOnPage(
                teller.tell(found.matches()),
                found.total(),
                asked,
                found.nearMisses().stream().map(teller::tell).toList(),
                teller.tell(found.neverAsked()),
                found.distances());
    }
}
