package nl.werkbrug.followup.web;

import java.util.UUID;

/** A colleague to choose from. */
public record Colleague(UUID id, String name) {
    public String value() {
        return id.toString();
    }
}
