package nl.werkbrug.board.web;

import nl.werkbrug.board.Risk;
import nl.werkbrug.trajectory.PhaseName;

import java.util.Arrays;
import java.util.Optional;

/** What phases and risks are called in the address of a page. */
final class Slugs {
    private Slugs() {}

    static String of(PhaseName phase) {
        return switch (phase) {
            case INTAKE -> "intake";
            case PLAN -> "stappenplan";
            case PREPARATION -> "voorbereiding";
            case INTRODUCTION -> "kennismaken";
            case ORIENTATION -> "orientatiestage";
            case WORK_EXPERIENCE -> "leerbaan";
            case PLACEMENT -> "plaatsing";
            case DURABLE -> "duurzaam";
            case PAUSED -> "pauze";
            case ENDED -> "afgesloten";
        };
    }

    static String of(Risk risk) {
        return switch (risk) {
            case RED -> "rood";
            case ORANGE -> "oranje";
            case LATE -> "te-laat";
        };
    }

    static Optional<PhaseName> phase(String slug) {
        return Arrays.stream(PhaseName.values()).filter(one -> of(one).equals(slug)).findFirst();
    }

    static Optional<Risk> risk(String slug) {
        return Arrays.stream(Risk.values()).filter(one -> of(one).equals(slug)).findFirst();
    }
}
