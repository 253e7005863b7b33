package nl.werkbrug.proposal.web;

import gg.jte.Content;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Role;
import nl.werkbrug.matching.web.NeedSection;
import nl.werkbrug.need.Need;
import nl.werkbrug.proposal.Shortlist;
import nl.werkbrug.web.Frame;
import nl.werkbrug.web.Templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shortlist on the page of a need, for its desk. */
@Singleton
class NeedShortlist implements NeedSection {
    private final Shortlist shortlist;
    private final Naming naming;
    private final Elsewhere elsewhere;
    private final Templates templates;

    NeedShortlist(Shortlist shortlist, Naming naming, Elsewhere elsewhere, Templates templates) {
        this.shortlist = shortlist;
        this.naming = naming;
        this.elsewhere = elsewhere;
        this.templates = templates;
    }

    @Override
    public int place() {
        return 0;
    }

    @Override
    public Optional<Content> of(Frame frame, Need need) {
        return Optional.of(frame.reader())
                .filter(reader -> reader.is(Role.ACCOUNT_MANAGER, need.region()))
                .map(reader -> naming.of(reader, shortlist.of(reader, need.id())))
                .map(all ->
                        templates.part(
                                "proposal/shortlist",
                                Map.of("frame", frame, "need", need, "lines", lines(frame, all))));
    }

    private List<ShortlistLine> lines(Frame frame, List<ProposalOnPage> all) {
        return all.stream()
                .map(one ->
                        new ShortlistLine(one, elsewhere.told(frame.reader(), one, frame.texts())))
                .toList();
    }
}
