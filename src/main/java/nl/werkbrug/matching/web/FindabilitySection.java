package nl.werkbrug.matching.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.web.CandidateSection;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.matching.Findability;
import nl.werkbrug.matching.Gap;
import nl.werkbrug.matching.Opening;
import nl.werkbrug.matching.Prospects;
import nl.werkbrug.need.Need;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Templates;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** How findable somebody is, on this person's page. */
@Singleton
public class FindabilitySection implements CandidateSection {
    private static final int PLACE = 20;
    private static final int NAMED = 5;

    private final Findability findability;
    private final Templates templates;
    private final Competences competences;
    private final Clock clock;

    FindabilitySection(
            Findability findability, Templates templates, Competences competences, Clock clock) {
        this.findability = findability;
        this.templates = templates;
        this.competences = competences;
        this.clock = clock;
    }

    /**
     * The one competence that opens most: its name, how many needs, the first, and the training.
     */
    public record Away(String competence, int needs, List<Need> first, List<String> training) {
        public Away {
            first = List.copyOf(first);
            training = List.copyOf(training);
        }
    }

    @Override
    public int place() {
        return PLACE;
    }

    /** What counts in no open need yields nothing, so it is not asked for here. */
    @Override
    public Optional<Content> of(Frame frame, Candidate candidate) {
        Prospects found = findability.of(frame.reader(), candidate.id(), LocalDate.now(clock));
        List<Gap> gaps = found.gaps().stream().filter(gap -> gap.needs() > 0).toList();
        return gaps.isEmpty() && found.opening() == null
                ? Optional.empty()
                : Optional.of(content(frame, gaps, found.opening()));
    }

    private Content content(Frame frame, List<Gap> gaps, @Nullable Opening opening) {
        var words =
                new GapWords(frame.texts(), competences.catalogue(), findability.oldAfterMonths());
        var parts = new HashMap<String, Object>();
        parts.put("frame", frame);
        parts.put("gaps", gaps.stream().map(words::of).toList());
        if (opening != null) {
            parts.put("away", away(opening, frame.texts()));
        }
        return templates.part("matching/findability", parts);
    }

    private static Away away(Opening opening, Texts texts) {
        return new Away(
                opening.competence().labels().in(texts.locale()),
                opening.needs().size(),
                opening.needs().stream().limit(NAMED).toList(),
                opening.competence().training());
    }
}
