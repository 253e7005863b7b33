package nl.werkbrug.privacy;

import io.micronaut.context.ApplicationContext;

import nl.werkbrug.candidate.CandidateId;

/** What stands in the erasure ledger, for a test that puts somebody in it from outside. */
public final class TestErasures {
    private TestErasures() {}

    public static String hashOf(ApplicationContext context, CandidateId candidate) {
        return context.getBean(ErasureKey.class).hashing().of(candidate);
    }
}
