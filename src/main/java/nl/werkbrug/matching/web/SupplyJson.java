package nl.werkbrug.matching.web;

import io.micronaut.serde.annotation.Serdeable;

import nl.werkbrug.matching.Figure;
import nl.werkbrug.matching.Supply;

import java.util.List;
import java.util.function.IntFunction;

/** The supply meter in the API; every figure is a number or {@code {fewerThan: 5}}. */
@Serdeable
record SupplyJson(Object area, List<LineJson> criteria) {
    @Serdeable
    record LineJson(int rank, Object have, Object learn, Object left) {}

    /** The figures as the reader may see them. */
    static SupplyJson of(Supply supply, IntFunction<Figure> told) {
        IntFunction<Object> json = people -> FigureJson.of(told.apply(people));
        return new SupplyJson(
                json.apply(supply.area()),
                supply.criteria().stream()
                        .map(line ->
                                new LineJson(
                                        line.rank(),
                                        json.apply(line.have()),
                                        json.apply(line.learn()),
                                        json.apply(line.left())))
                        .toList());
    }
}
