package nl.werkbrug.need.web;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.condition.Region;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.NeedStatus;
import nl.werkbrug.need.Needs;
import nl.werkbrug.refusal.Intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** What the pressed button of a form wants with a need, at the desk and at the employer's alike. */
@Singleton
class NeedDeeds {
    private final Needs needs;
    private final Clock clock;

    NeedDeeds(Needs needs, Clock clock) {
        this.needs = needs;
        this.clock = clock;
    }

    private enum Places {
        TAKEN,
        FREE
    }

    private enum StillNeeded {
        YES,
        NO
    }

    /** One more is taken, or one is free again. */
    Need places(Actor by, NeedId id, Map<String, String> posted) {
        return switch (word(Places.class, "plek", posted)) {
            case TAKEN -> needs.takePlace(by, id);
            case FREE -> needs.giveBackPlace(by, id);
        };
    }

    Need stillNeeded(Actor by, NeedId id, Map<String, String> posted) {
        return switch (word(StillNeeded.class, "nodig", posted)) {
            case YES -> needs.confirm(by, id);
            case NO -> needs.close(by, id, endOf(by, id));
        };
    }

    Need close(Actor by, NeedId id, Map<String, String> posted) {
        return needs.close(by, id, word(NeedStatus.class, "einde", posted));
    }

    private NeedStatus endOf(Actor by, NeedId id) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Region.ZONE);
        return needs.find(by, id).orElseThrow().endOn(today);
    }

    private static <E extends Enum<E>> E word(
            Class<E> type, String field, Map<String, String> posted) {
        var intake = new Intake();
        E word = intake.word(field, type, posted.get(field));
        intake.check(word != null, field, "refusal.required");
        intake.finish();
        return Objects.requireNonNull(word);
    }
}
