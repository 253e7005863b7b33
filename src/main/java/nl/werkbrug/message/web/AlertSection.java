package nl.werkbrug.message.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.AccessPurpose;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Names;
import nl.werkbrug.matching.web.NeedSection;
import nl.werkbrug.message.Alerts;
import nl.werkbrug.need.Need;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Place;
import nl.werkbrug.web.Templates;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who newly fits, on the page of the need; whoever opens it was told. */
@Singleton
public class AlertSection implements NeedSection {
    private static final int PLACE = 1;

    private final Alerts alerts;
    private final Names names;
    private final Templates templates;
    private final Clock clock;

    AlertSection(Alerts alerts, Names names, Templates templates, Clock clock) {
        this.alerts = alerts;
        this.names = names;
        this.templates = templates;
        this.clock = clock;
    }

    /** Somebody new, and where to read more; no way there where it ends at a closed door. */
    public record Newcomer(String label, String path) {}

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Content> of(Frame frame, Need need) {
        List<CandidateId> people = alerts.open(frame.reader(), need, clock.instant());
        var labels = names.show(frame.reader(), AccessPurpose.MATCHING, people);
        List<Newcomer> newcomers =
                people.stream()
                        .filter(labels::containsKey)
                        .map(id ->
                                new Newcomer(
                                        labels.getOrDefault(id, ""),
                                        Place.CANDIDATES.pathTo(id.value())))
                        .toList();
        return newcomers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        templates.part(
                                "message/alerts", Map.of("frame", frame, "newcomers", newcomers)));
    }
}
