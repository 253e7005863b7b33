package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Handling;
import nl.werkbrug.need.NeedId;
import nl.werkbrug.need.Needs;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Needs as they were before an import: what was added is gone, what was changed is as before. */
@Singleton
class NeedUndoing implements Undoing {
    private static final Actor IMPORT = Actor.installation("import");

    private final Needs needs;
    private final NeedMementos mementos;

    NeedUndoing(Needs needs, NeedMementos mementos) {
        this.needs = needs;
        this.mementos = mementos;
    }

    @Override
    public Subject subject() {
        return Subject.NEEDS;
    }

    @Override
    public List<TouchedRow> asLeft(List<TouchedRow> some) {
        return some.stream().filter(this::isAsLeft).toList();
    }

    @Override
    public void undo(List<TouchedRow> some, Handling handling) {
        some.forEach(this::undo);
    }

    private boolean isAsLeft(TouchedRow row) {
        return needs.find(IMPORT, new NeedId(row.touchedId()))
                .filter(need -> need.version() == row.leftVersion())
                .isPresent();
    }

    private void undo(TouchedRow row) {
        var id = new NeedId(row.touchedId());
        @Nullable String was = row.was();
        if (was == null) {
            needs.remove(IMPORT, id, row.leftVersion());
        } else {
            needs.change(IMPORT, id, row.leftVersion(), mementos.read(was));
        }
    }
}
