package nl.werkbrug.web;

import io.micronaut.serde.annotation.Serdeable;

import java.util.List;

/** One page of a list in the API; pages count from 0. */
@Serdeable
public record PageJson<T>(List<T> items, long total, int page, int size) {
    /** Most items on one page. */
    public static final int LIMIT = 100;
}
