package nl.werkbrug.trajectory.web;

import static java.util.stream.Collectors.toMap;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.matching.web.MatchAction;
import nl.werkbrug.matching.web.PersonFact;
import nl.werkbrug.need.Need;
import nl.werkbrug.trajectory.Trajectories;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Templates;
import nl.werkbrug.web.Texts;

import java.util.Collection;
import java.util.Map;

/** Says of whoever can be found that this person tries out work now (domain.md, "Trajectory"). */
@Singleton
class OrientationMark implements MatchAction, PersonFact {
    private static final String WORDS = "orientation.mark";

    private final Trajectories trajectories;
    private final Templates templates;

    OrientationMark(Trajectories trajectories, Templates templates) {
        this.trajectories = trajectories;
        this.templates = templates;
    }

    @Override
    public Map<CandidateId, Content> of(Frame frame, Need need, Map<CandidateId, String> people) {
        Content mark = templates.part("trajectory/mark", Map.of("words", frame.texts().of(WORDS)));
        return trajectories.orienting(people.keySet()).stream()
                .collect(toMap(who -> who, _ -> mark));
    }

    @Override
    public Map<CandidateId, String> of(Texts texts, Collection<CandidateId> people) {
        return trajectories.orienting(people).stream()
                .collect(toMap(who -> who, _ -> texts.of(WORDS)));
    }
}
