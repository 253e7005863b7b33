package nl.werkbrug.web;

import nl.werkbrug.access.Actor;

import java.time.Instant;
import java.util.List;

/** What one feature has for somebody to do today: its part of the page "Vandaag". */
public interface Agenda {
    List<Task> of(Actor reader, Instant now);
}
