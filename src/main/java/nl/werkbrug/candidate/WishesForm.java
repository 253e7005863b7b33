package nl.werkbrug.candidate;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Wishes as they are given: unread text. */
public record WishesForm(
        @Nullable List<String> sectors,
        @Nullable List<String> employers,
        @Nullable List<String> occupations) {
    static WishesForm of(Wishes wishes) {
        return new WishesForm(
                CandidateForm.sorted(wishes.sectors()),
                CandidateForm.sorted(wishes.employers()),
                wishes.occupations());
    }
}
