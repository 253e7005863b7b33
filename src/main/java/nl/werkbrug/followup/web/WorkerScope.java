package nl.werkbrug.followup.web;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Lets the script that answers without a connection do so for {@code /nazorg} and no more. */
@ServerFilter("/assets/phone/worker.js")
class WorkerScope {
    @ResponseFilter
    void allow(MutableHttpResponse<?> response) {
        response.header("Service-Worker-Allowed", "/nazorg");
    }
}
