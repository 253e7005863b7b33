package nl.werkbrug.proposal;

import io.micronaut.runtime.event.annotation.EventListener;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Token;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the links that would have been mailed. */
@Singleton
public class AskedLinks {
    private final Map<ProposalId, ProposalAsked> asked = new ConcurrentHashMap<>();

    @EventListener
    void keep(ProposalAsked event) {
        asked.put(event.proposal(), event);
    }

    public ProposalAsked of(ProposalId proposal) {
        return Objects.requireNonNull(asked.get(proposal));
    }

    public Token link(ProposalId proposal) {
        return of(proposal).link();
    }
}
