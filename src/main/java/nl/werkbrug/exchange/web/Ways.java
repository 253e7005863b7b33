package nl.werkbrug.exchange.web;

import io.micronaut.http.HttpResponse;

import nl.werkbrug.exchange.ImportJob;
import nl.werkbrug.exchange.UnreadableFileException;
import nl.werkbrug.web.Texts;

import java.net.URI;
import java.util.UUID;

/** From one step of an import to the next. */
final class Ways {
    private Ways() {}

    static HttpResponse<?> to(ImportJob job) {
        return to(job.id());
    }

    static HttpResponse<?> to(UUID job) {
        return HttpResponse.seeOther(URI.create("/beheer/import/" + job));
    }

    /** Why a file is not taken, for who has a screen and no command line. */
    static String sentence(Texts texts, UnreadableFileException unreadable) {
        String key = unreadable.key();
        return key.equals("import.csv.reference")
                ? texts.of("import.screen.unknown")
                : texts.of(key, unreadable.arguments().toArray());
    }
}
