package nl.werkbrug.proposal.web;

import io.micronaut.http.HttpResponse;

/** Files to keep. */
final class Downloads {
    private Downloads() {}

    static HttpResponse<String> receipt(String file) {
        return HttpResponse.ok(file)
                .header("Content-Disposition", "attachment; filename=\"rekenbon.json\"");
    }
}
