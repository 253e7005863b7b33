package nl.werkbrug.competence.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.competence.Catalogue;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.competence.web.CompetenceListing.Line;
import nl.werkbrug.competence.web.CompetenceListing.SectorLine;
import nl.werkbrug.refusal.Language;
import nl.werkbrug.web.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class CompetenceListingsTest {
    private static final Texts ENGLISH = new Texts(Language.ENGLISH.locale());

    /** As many as there are after an import, and a few of another sector. */
    private static final Catalogue LARGE =
            new Catalogue(
                    Stream.concat(
                                    IntStream.range(0, 3_000).mapToObj(n -> numbered(n, "metal")),
                                    IntStream.range(3_000, 3_003)
                                            .mapToObj(n -> numbered(n, "care")))
                            .toList());

    @Test
    void starts_with_the_sectors_by_the_alphabet_of_the_reader() {
        var dutch = listings(Texts.DUTCH).start();
        var english = listings(ENGLISH).start();

        assertThat(dutch.isStart()).isTrue();
        assertThat(dutch.size()).isEqualTo(3_003);
        assertThat(dutch.lines()).isEmpty();
        assertThat(dutch.sectors())
                .containsExactly(new SectorLine("metal", 3_000), new SectorLine("care", 3));
        assertThat(english.sectors()).extracting(SectorLine::sector).startsWith("care");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, Naam 0000, 50", "60, 60, Naam 2950, 50", "61, 60, Naam 2950, 50"})
    void shows_a_large_sector_page_by_page(int wanted, int page, String first, int lines) {
        var listing = listings(Texts.DUTCH).ofSector("metal", wanted);

        assertThat(listing.page()).isEqualTo(page);
        assertThat(listing.pages()).isEqualTo(60);
        assertThat(listing.total()).isEqualTo(3_000);
        assertThat(listing.lines()).hasSize(lines);
        assertThat(listing.lines().getFirst().name()).isEqualTo(first);
    }

    @Test
    void leads_to_the_other_pages_of_the_same_sector() {
        var listing = listings(Texts.DUTCH).ofSector("metal", 2);

        assertThat(listing.addressOf(1)).isEqualTo("/competenties?sector=metal");
        assertThat(listing.addressOf(3)).isEqualTo("/competenties?sector=metal&pagina=3");
    }

    @Test
    void a_search_keeps_the_order_in_which_things_were_found_and_says_when_there_is_more() {
        var listings = listings(Texts.DUTCH);
        List<Competence> best = List.of(numbered(7, "metal"), numbered(2, "metal"));

        assertThat(listings.found("naam", best).lines())
                .extracting(Line::name)
                .containsExactly("Naam 0007", "Naam 0002");
        assertThat(listings.found("naam", best).isCutOff()).isFalse();
        assertThat(listings.found("naam", LARGE.all().stream().limit(50).toList()).isCutOff())
                .isTrue();
    }

    @Test
    void who_reads_english_reads_the_english_names() {
        var listing = listings(ENGLISH).ofSector("care", 1);

        assertThat(listing.lines()).extracting(Line::name).startsWith("Name 3000");
    }

    @Test
    void a_line_carries_what_others_have_to_say_of_it() {
        var remark = Map.of(new CompetenceCode("wb:number-3001"), "vaak gevraagd");
        var listing =
                new CompetenceListings(LARGE, Texts.DUTCH, List.of(remark)).ofSector("care", 1);

        assertThat(listing.lines())
                .extracting(Line::remarks)
                .containsExactly(List.of(), List.of("vaak gevraagd"), List.of());
    }

    private static CompetenceListings listings(Texts texts) {
        return new CompetenceListings(LARGE, texts, List.of());
    }

    private static Competence numbered(int number, String sector) {
        return new Competence(
                new CompetenceCode("wb:number-%04d".formatted(number)),
                new Competence.Labels("Naam %04d".formatted(number), "Name %04d".formatted(number)),
                "Je doet het.",
                sector,
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of());
    }
}
