package nl.werkbrug.own.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateStatus;
import nl.werkbrug.candidate.Profile;
import nl.werkbrug.candidate.Purpose;
import nl.werkbrug.candidate.Wishes;
import nl.werkbrug.own.Asked;
import nl.werkbrug.own.OwnProposals;
import nl.werkbrug.own.Self;
import nl.werkbrug.privacy.Retention;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/** Makes the front page of a candidate. */
@Singleton
class OwnHome {
    private final Self self;
    private final OwnProposals proposals;
    private final Retention retention;
    private final Visitors visitors;

    OwnHome(Self self, OwnProposals proposals, Retention retention, Visitors visitors) {
        this.self = self;
        this.proposals = proposals;
        this.retention = retention;
        this.visitors = visitors;
    }

    HomeView view(Actor me, Texts texts) {
        Candidate own = self.of(me);
        List<Asked> waiting = proposals.of(me).stream().filter(Asked::waits).toList();
        return new HomeView(
                own.label(),
                waiting,
                own.profile().status() == CandidateStatus.PAUSED,
                retention.find(own.id()).orElse(null),
                rows(own, waiting.size(), texts));
    }

    private List<HomeView.Row> rows(Candidate own, int waiting, Texts texts) {
        Profile known = own.profile();
        return List.of(
                row("profiel", "user", texts, null),
                row(
                        "kunnen",
                        "star",
                        texts,
                        texts.of("own.row.kunnen.words", known.holdings().size())),
                row(
                        "wensen",
                        "heart",
                        texts,
                        texts.of("own.row.wensen.words", wishes(known.wishes()))),
                row("kaart", "briefcase", texts, null),
                row("stappen", "footprints", texts, texts.of("own.row.stappen.words", waiting)),
                row(
                        "meekijkers",
                        "eye",
                        texts,
                        texts.of("own.row.meekijkers.words", visitors.numberOf(own.id()))),
                row(
                        "toestemming",
                        "shield-check",
                        texts,
                        texts.of("own.row.toestemming.words", yeses(known))),
                row("rechten", "settings", texts, null));
    }

    private static HomeView.Row row(String name, String icon, Texts texts, @Nullable String words) {
        return new HomeView.Row("/ik/" + name, icon, texts.of("own.row." + name), words);
    }

    private static int wishes(Wishes wishes) {
        return wishes.sectors().size() + wishes.employers().size() + wishes.occupations().size();
    }

    private static long yeses(Profile known) {
        return Arrays.stream(Purpose.values()).filter(known::agreedTo).count();
    }
}
