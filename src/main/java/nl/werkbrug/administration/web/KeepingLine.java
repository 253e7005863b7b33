package nl.werkbrug.administration.web;

import nl.werkbrug.privacy.FileTerm;

import java.time.LocalDate;

/** A file that goes, by the reference of the person. */
public record KeepingLine(String reference, FileTerm term) {
    public String path() {
        return "/beheer/bewaren/" + term.candidate().value();
    }

    public boolean isDue(LocalDate today) {
        return !term.due().isAfter(today) && !term.isHeld();
    }
}
