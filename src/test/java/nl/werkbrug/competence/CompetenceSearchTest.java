package nl.werkbrug.competence;

import static nl.werkbrug.competence.CompetenceFixtures.code;
import static nl.werkbrug.competence.CompetenceFixtures.named;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class CompetenceSearchTest {
    private static final CompetenceSearch BUILT_IN = new CompetenceSearch(CatalogueFile.read());

    @ParameterizedTest
    @CsvSource({
        "lassen, wb:lassen",
        "LASSEN, wb:lassen",
        "tig las, wb:lassen-tig",
        "las tig, wb:lassen-tig",
        "mig mag, wb:lassen-mig-mag",
        "migmag, wb:lassen-mig-mag",
        "MIG/MAG-lassen, wb:lassen-mig-mag",
        "cncdraaien, wb:cnc-draaien",
        "cnc-dr, wb:cnc-draaien",
        "tekening, wb:technische-tekening-lezen",
        "vracht, wb:rijden-vrachtauto",
        "magazijn, wb:magazijnwerk",
        "vca, wb:vca-basis",
        "hygienisch, wb:hygienisch-werken",
        "CREËREN, wb:creeren-en-innoveren",
        "ebike, wb:e-bikes-repareren",
        "forklift, wb:heftruck-rijden",
        "order picking, wb:orderpicken",
        "zelfstandig, wb:zelfstandig-werken",
        "zorg, wb:werken-in-de-zorg",
        "rijbewijs b, wb:autorijden",
        "programmeren, wb:software-maken",
    })
    void puts_first_what_was_meant(String typed, String first) {
        assertThat(codes(typed)).startsWith(first);
    }

    @ParameterizedTest
    @CsvSource({
        "lasen, wb:lassen",
        "heftruk, wb:heftruck-rijden",
        "hefftruk, wb:heftruck-rijden",
        "orderpiken, wb:orderpicken",
        "samenwreken, wb:samenwerken",
        "techniche tekening, wb:technische-tekening-lezen",
        "schuifmat, wb:meten-met-handmeetgereedschap",
        "zonnepanneel, wb:zonnepanelen-monteren",
        "elektriciën, wb:elektrische-installaties-aanleggen",
        "vrachtwagenchaufeur, wb:rijden-vrachtauto",
        "magzij, wb:magazijnwerk",
        "warmtepop, wb:warmtepomp-monteren",
    })
    void forgives_typing_mistakes(String typed, String first) {
        assertThat(codes(typed)).startsWith(first);
    }

    @ParameterizedTest
    @CsvSource({
        "lassen, wb:lassen-elektrode",
        "lassen, wb:lassen-mig-mag",
        "draaien, wb:cnc-draaien",
        "chaufeur, wb:rijden-vrachtauto",
        "tekening, wb:installatietekening-lezen",
    })
    void looks_inside_compounds(String typed, String among) {
        assertThat(codes(typed)).contains(among);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", " - ", "xyzzy", "vcaa", "lassen xyzzy", "wb:unknown"})
    void finds_nothing(String typed) {
        assertThat(codes(typed)).isEmpty();
    }

    @Test
    void finds_one_by_its_code() {
        assertThat(codes("wb:lassen")).containsExactly("wb:lassen");
        assertThat(codes(" WB:lassen-tig ")).containsExactly("wb:lassen-tig");
    }

    @Test
    void finds_all_with_the_code_typed_so_far() {
        assertThat(codes("wb:lassen-")).contains("wb:lassen-tig", "wb:lassen-elektrode");
    }

    @Test
    void gives_no_more_than_asked() {
        assertThat(BUILT_IN.find("lassen", 3)).hasSize(3);
    }

    @Test
    void ranks_by_where_the_words_were_found() {
        var search =
                searchIn(
                        named("h-mistaken", "Vouwen van fresen"),
                        named("f-inside", "Langzaamfrezen"),
                        named("e-word", "Hout frezen"),
                        named("d-unfinished", "Frezenset"),
                        named("d-synonym-start", "Groeven", "frezen van groeven"),
                        named("c-label-start", "Frezen van metaal"),
                        named("b-synonym", "Metaal wegnemen", "frezen"),
                        named("a-label", "Frezen"));

        assertThat(search.find("frezen", 10))
                .extracting(Competence::code)
                .containsExactly(
                        code("a-label"),
                        code("b-synonym"),
                        code("c-label-start"),
                        code("d-synonym-start"),
                        code("d-unfinished"),
                        code("e-word"),
                        code("f-inside"),
                        code("h-mistaken"));
    }

    @Test
    void ranks_equal_fits_by_shorter_label_and_then_by_alphabet() {
        var search =
                searchIn(
                        named("long", "Zagen van hout"),
                        named("short-b", "Zagen mdf"),
                        named("short-a", "Zagen hpl"));

        assertThat(search.find("zag", 10))
                .extracting(Competence::code)
                .containsExactly(code("short-a"), code("short-b"), code("long"));
    }

    @Test
    void takes_each_word_from_any_name_of_the_same_competence() {
        var search = searchIn(named("milling", "CNC-frezen", "bewerkingscentrum"));

        assertThat(search.find("centrum cnc", 10)).hasSize(1);
        assertThat(search.find("centrum cnc hout", 10)).isEmpty();
    }

    private static CompetenceSearch searchIn(Competence... competences) {
        return new CompetenceSearch(new Catalogue(List.of(competences)));
    }

    private static List<String> codes(String typed) {
        return BUILT_IN.find(typed, 50).stream()
                .map(competence -> competence.code().value())
                .toList();
    }
}
