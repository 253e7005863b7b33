package nl.werkbrug.privacy;

import jakarta.inject.Singleton;

import nl.werkbrug.candidate.Belongings;
import nl.werkbrug.candidate.Joining;

import java.util.List;

/**
 * The lines of the access log stay as they are; the number under which the other stands in it is
 * also a number of the kept one.
 */
@Singleton
class SubjectBelongings implements Belongings {
    private final Subjects subjects;

    SubjectBelongings(Subjects subjects) {
        this.subjects = subjects;
    }

    /** Who has no number yet gets one: the merge itself is a line about both. */
    @Override
    public void follow(Joining joining) {
        subjects.of(List.of(joining.other()));
        joining.move(Subjects.OWNED);
    }

    @Override
    public void goBack(Joining joining) {
        joining.moveBack(Subjects.OWNED);
    }
}
