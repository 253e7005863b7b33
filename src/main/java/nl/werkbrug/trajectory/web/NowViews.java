package nl.werkbrug.trajectory.web;

import jakarta.inject.Singleton;

import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.trajectory.Orientation;
import nl.werkbrug.trajectory.Placement;
import nl.werkbrug.trajectory.Stay;
import nl.werkbrug.trajectory.Words;
import nl.werkbrug.trajectory.WorkExperience;
import nl.werkbrug.web.Texts;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells where somebody works or learns now, and how long that has to last to be durable. */
@Singleton
class NowViews {
    private final Employers employers;

    NowViews(Employers employers) {
        this.employers = employers;
    }

    Optional<NowView> of(Opened opened, Texts texts) {
        return opened.course().stay().map(stay -> view(opened, stay, texts));
    }

    private NowView view(Opened opened, Stay stay, Texts texts) {
        String name = employers.find(stay.employer()).map(Employer::name).orElse("");
        Words mentor = opened.named() ? mentor(stay) : null;
        return switch (stay) {
            case Orientation it ->
                    new NowView(
                            it,
                            name,
                            texts.of("trajectory.now.orientation"),
                            text(mentor),
                            days(it.agreed().days(), texts),
                            it.agreed().hours(),
                            List.of());
            case WorkExperience it ->
                    new NowView(
                            it,
                            name,
                            Choices.word(it.agreed().kind(), texts),
                            text(mentor),
                            null,
                            it.agreed().hours(),
                            List.of());
            case Placement it ->
                    new NowView(
                            it,
                            name,
                            Choices.word(it.current().agreed().contract(), texts),
                            text(mentor),
                            null,
                            it.current().agreed().hours(),
                            new RetentionClock(it, opened.today()).tell(texts));
        };
    }

    private static @Nullable Words mentor(Stay stay) {
        return switch (stay) {
            case Orientation it -> it.agreed().mentor();
            case WorkExperience it -> it.agreed().mentor();
            case Placement it -> it.current().agreed().mentor();
        };
    }

    private static @Nullable String text(@Nullable Words words) {
        return words == null ? null : words.text();
    }

    private static @Nullable String days(Set<DayOfWeek> days, Texts texts) {
        return days.isEmpty()
                ? null
                : days.stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.FULL, texts.locale()))
                        .collect(Collectors.joining(", "));
    }
}
