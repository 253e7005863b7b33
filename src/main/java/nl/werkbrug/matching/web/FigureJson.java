package nl.werkbrug.matching.web;

import io.micronaut.serde.annotation.Serdeable;

import nl.werkbrug.matching.Figure;

/** A number of people in the API: a number, or {@code {fewerThan: 5}}. */
@Serdeable
record FigureJson(int fewerThan) {
    static Object of(Figure figure) {
        return switch (figure) {
            case Figure.Exactly(int people) -> people;
            case Figure.FewerThan(int limit) -> new FigureJson(limit);
        };
    }
}
