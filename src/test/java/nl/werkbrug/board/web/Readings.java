package nl.werkbrug.board.web;

import io.micronaut.runtime.event.annotation.EventListener;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.CandidateRead;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what the access log was told, for a test that counts it. */
@Singleton
class Readings {
    private final List<CandidateRead> told = new CopyOnWriteArrayList<>();

    @EventListener
    void hear(CandidateRead read) {
        told.add(read);
    }

    List<CandidateRead> during(Runnable deed) {
        told.clear();
        deed.run();
        return List.copyOf(told);
    }
}
