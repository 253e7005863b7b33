package nl.werkbrug.web;

import io.micronaut.runtime.server.EmbeddedServer;

import nl.werkbrug.access.Role;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.condition.Region;
import nl.werkbrug.need.NeedId;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.UUID;

/** A right request for every door, so that only who asks decides on the answer. */
record MatrixRequests(EmbeddedServer server, MatrixWorld world) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String NEED =
            """
            {"title": "Lasser", "region": "flevoland", "criteria": [{"competence": "wb:lassen"}]}
            """;

    /** What is asked of a door; the version is that of what it changes. */
    record Asked(String method, String path, String body, @Nullable Long version) {
        boolean isPage() {
            return !path.startsWith("/api/");
        }

        String type() {
            if (path.equals("/beheer/import")) {
                return "multipart/form-data; boundary=x";
            }
            return isPage() ? "application/x-www-form-urlencoded" : "application/json";
        }
    }

    /** Of something that stands so towards the people of the world. */
    Asked about(String door, String meets, String relation) {
        String body = body(door, relation);
        return switch (meets) {
            case "candidate" -> candidate(door, world.candidate(relation), body);
            case "need" -> need(door, world.need(relation, needsDraft(door)), body);
            case "employer" ->
                    ask(
                            door,
                            world.employer(relation).value(),
                            body,
                            door.startsWith("PATCH") ? 0L : null);
            case "proposal" -> ask(door, world.proposal(relation).id().value(), body, null);
            case "introduction" -> ask(door, world.introduction(relation).value(), body, null);
            case "trajectory" -> ask(door, world.trajectory(relation).value(), body, null);
            default -> throw new IllegalArgumentException(meets);
        };
    }

    /** Of nothing that is there. */
    Asked anything(String door) {
        return ask(door, UUID.randomUUID(), body(door, ""), 0L);
    }

    HttpResponse<String> send(Asked asked, @Nullable String bearer) {
        var request =
                HttpRequest.newBuilder(server.getURI().resolve(asked.path()))
                        .method(asked.method(), BodyPublishers.ofString(asked.body()))
                        .header(
                                "Accept",
                                asked.isPage() ? "text/html,*/*;q=0.8" : "application/json")
                        .header("Content-Type", asked.type())
                        .header("Sec-Fetch-Site", "same-origin");
        if (asked.version() != null) {
            request.header("If-Match", "\"" + asked.version() + "\"");
        }
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean needsDraft(String door) {
        return door.endsWith("/submit") || door.endsWith("/openen");
    }

    private Asked candidate(String door, CandidateId id, String body) {
        boolean changes = door.startsWith("PATCH");
        return ask(door, id.value(), body, changes ? world.versionIfThere(id) : null);
    }

    private Asked need(String door, NeedId id, String body) {
        return ask(door, id.value(), body, door.startsWith("PATCH") ? world.versionOf(id) : null);
    }

    private static Asked ask(String door, UUID id, String body, @Nullable Long version) {
        String[] words = door.split(" ", 2);
        String path =
                words[1].replace("{id}", id.toString())
                        .replace("/competenties/{naam}", "/competenties/lassen-mig-mag")
                        .replace("{purpose}", "VIDEO_PITCH")
                        .replace("{deel}", "uren")
                        .replace("{fase}", "pauze")
                        .replace("{kind}", "intake")
                        .replace("{number}", "1")
                        .replaceAll("\\{\\w+\\}", UUID.randomUUID().toString());
        return new Asked(words[0], path, body, version);
    }

    private String body(String door, String relation) {
        String coach =
                relation.equals("assigned") ? world.person(Role.COACH).id().value() + "" : "";
        return switch (door) {
            case "POST /api/v1/candidates" ->
                    "{\"reference\": \"%s\", \"region\": \"flevoland\"}"
                            .formatted(UUID.randomUUID());
            case "PUT /api/v1/candidates/{id}/competences" ->
                    "[{\"competence\": \"wb:lassen\", \"level\": 3}]";
            case "PUT /api/v1/candidates/{id}/consents/{purpose}" -> "{\"given\": true}";
            case "PUT /api/v1/candidates/{id}/coach" ->
                    coach.isEmpty() ? "{\"coach\": null}" : "{\"coach\": \"" + coach + "\"}";
            case "POST /behoeften/nieuw", "POST /behoeften/{id}/wijzigen" -> "actie=zoek";
            case "POST /behoeften/{id}/plekken", "POST /portaal/behoeften/{id}/plekken" ->
                    "plek=TAKEN";
            case "POST /behoeften/{id}/nog-nodig", "POST /portaal/behoeften/{id}/nog-nodig" ->
                    "nodig=YES";
            case "POST /behoeften/{id}/sluiten", "POST /portaal/behoeften/{id}/sluiten" ->
                    "einde=WITHDRAWN";
            case "POST /portaal/behoeften/nieuw" -> "stap=werk&title=Lasser&actie=verder";
            case "POST /portaal/behoeften/{id}/wijzigen" ->
                    "stap=werk&title=Lasser&actie=verder&version=0";
            case "POST /taal" -> "taal=en";
            case "POST /beheer/import" -> "--x--\r\n";
            case "POST /kandidaten/{id}/coach" -> "coach=" + coach;
            case "POST /ik/voorstellen/{id}/antwoord" -> "answer=YES";
            case "POST /kandidaten/{id}/wijzigen/{deel}" -> "hoursMin=24";
            case "POST /kandidaten/{id}/contact" -> "heldOn=2026-01-05&channel=CALL";
            case "POST /portaal/voorstellen/{id}" -> "reaction=INTERESTED";
            case "POST /beheer/bewaren/{id}/vasthouden" -> "reason=Beroep";
            case "POST /kandidaten/{id}/toestemming/{purpose}" -> "given=ja&way=PAPER";
            case "POST /api/v1/needs", "POST /api/v1/matches", "POST /api/v1/supply" -> NEED;
            case "POST /api/v1/competences/suggest" -> "{\"text\": \"lassen\"}";
            case "POST /trajecten/{id}/kennismakingen", "POST /kennismakingen/{id}/verzetten" ->
                    "employer=%s&kind=INTERVIEW&day=%s&time=10:00&where=Hier&whom=Wij"
                            .formatted(
                                    world.employer.value(), LocalDate.now(Region.ZONE).plusDays(9));
            case "POST /kennismakingen/{id}/afzeggen" -> "reason=Verhinderd";
            case "POST /trajecten/{id}/gebeurtenissen" -> "soort=intake&version=1";
            case "POST /trajecten/{id}/plan" -> "actie=bewaar&what=VCA&turn=COACH&due=2026-12-01";
            case "POST /trajecten/{id}/netwerk" -> "name=Piet&part=JOB_BUDDY&agreed=true";
            case "POST /api/v1/trajectories/{id}/events" -> "{\"type\": \"IntakeHeld\"}";
            case "POST /trajecten/{id}/gebeurtenissen/{number}/verbeteren" ->
                    "correction=Vergissing&never=true&version=1";
            case "POST /nazorg/overdragen" ->
                    "from=%s&to=%s".formatted(UUID.randomUUID(), UUID.randomUUID());
            case "POST /werkgevers/nieuw" -> "name=Werf";
            case "POST /werkgevers/{id}" -> "formulier=gesprek&channel=CALL";
            case "PATCH /api/v1/employers/{id}" -> "{\"place\": \"Urk\"}";
            case "POST /api/v1/employers" -> "{\"name\": \"Werf\"}";
            case "POST /api/v1/needs/{id}/proposals" ->
                    "{\"candidate\": \"%s\"}".formatted(world.candidate("same region").value());
            case "POST /api/v1/proposals/{id}/reaction" -> "{\"reaction\": \"INTERESTED\"}";
            case "POST /api/v1/proposals/{id}/consent" -> "{\"answer\": \"YES\"}";
            default -> door.contains("/api/") && !door.startsWith("GET") ? "{}" : "";
        };
    }
}
