package nl.werkbrug.administration.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.werkbrug.competence.CompetenceCode;

import java.net.URI;
import java.net.URLEncoder;

/** Where the pages of the catalogue are; a code may be a URI, so it stands behind the path. */
final class CatalogueAddress {
    static final String ROOT = "/beheer/catalogus";
    static final String WORDS = ROOT + "/woorden";

    private CatalogueAddress() {}

    static URI of(CompetenceCode code) {
        return URI.create(ROOT + "/competentie?code=" + encoded(code.value()));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
