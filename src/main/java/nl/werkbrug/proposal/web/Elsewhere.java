package nl.werkbrug.proposal.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.proposal.Others;
import nl.werkbrug.web.Texts;

import java.util.List;
import java.util.stream.Collectors;

/** Tells that somebody is also proposed to another employer, named where the reader may know. */
@Singleton
class Elsewhere {
    private final Others others;
    private final Naming naming;

    Elsewhere(Others others, Naming naming) {
        this.others = others;
        this.naming = naming;
    }

    /** Empty when there is nothing to tell. */
    String told(Actor reader, ProposalOnPage one, Texts texts) {
        List<Others.Other> found = others.of(reader, one.proposal());
        if (found.isEmpty()) {
            return "";
        }
        String names =
                found.stream()
                        .flatMap(other -> other.employer().stream())
                        .map(naming::employer)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? texts.of("proposal.elsewhere")
                : texts.of("proposal.elsewhere.named", names);
    }
}
