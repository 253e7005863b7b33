package nl.werkbrug.competence;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** Something that is made of the catalogue, and made anew when there is a new edition. */
public final class PerEdition<T> {
    private final Competences competences;
    private final Function<Catalogue, T> maker;
    private volatile @Nullable Made<T> made;

    private record Made<T>(Catalogue of, T thing) {}

    public PerEdition(Competences competences, Function<Catalogue, T> maker) {
        this.competences = competences;
        this.maker = maker;
    }

    /** Of the edition of now. */
    public T get() {
        Catalogue now = competences.catalogue();
        Made<T> known = made;
        if (known == null || known.of() != now) {
            known = new Made<>(now, maker.apply(now));
            made = known;
        }
        return known.thing();
    }
}
