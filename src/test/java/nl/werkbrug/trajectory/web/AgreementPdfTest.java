package nl.werkbrug.trajectory.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.competence.Competence;
import nl.werkbrug.competence.CompetenceCode;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.refusal.Language;
import nl.werkbrug.trajectory.Orientation;
import nl.werkbrug.trajectory.OrientationAgreement;
import nl.werkbrug.trajectory.OrientationStarted;
import nl.werkbrug.trajectory.Words;
import nl.werkbrug.web.PdfWriter;
import nl.werkbrug.web.Templates;
import nl.werkbrug.web.Texts;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** The agreement is one page that everybody can read, print and let read out. */
class AgreementPdfTest {
    private static final String LONG =
            "Wilhelmina-Alexandra Ćosić van Ŵestergaard-Łukasiewicz tot Nieuwerkerk";

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"DUTCH", "ENGLISH"})
    void fits_on_one_page_with_the_longest_names(Language language) throws IOException {
        try (PDDocument read = Loader.loadPDF(written(new Texts(language.locale()), LONG))) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
            String text = new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
            assertThat(text).contains("Ćosić", "Łukasiewicz", "Leerdoel 10", "24");
        }
    }

    @Test
    void has_a_title_a_language_and_letters_of_its_own() throws IOException {
        try (PDDocument read = Loader.loadPDF(written(Texts.DUTCH, "Anna"))) {
            assertThat(read.getDocumentInformation().getTitle())
                    .isEqualTo("Afspraken over de oriëntatiestage");
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            var fonts = read.getPage(0).getResources();
            assertThat(StreamSupport.stream(fonts.getFontNames().spliterator(), false).toList())
                    .isNotEmpty()
                    .allSatisfy(name -> {
                        assertThat(fonts.getFont(name).isEmbedded()).isTrue();
                        assertThat(fonts.getFont(name).getName()).contains("Atkinson");
                    });
        }
    }

    @Test
    void a_name_with_signs_of_markup_stays_a_name() throws IOException {
        try (PDDocument read =
                Loader.loadPDF(written(Texts.DUTCH, "Jansen & <b>Zn</b> \"Werf\""))) {
            assertThat(new PDFTextStripper().getText(read)).contains("Jansen & <b>Zn</b> \"Werf\"");
        }
    }

    private static byte[] written(Texts t, String name) {
        var agreement =
                new OrientationAgreement(
                        new CandidateId(new UUID(1, 1)), orientation(), name, name, name, name);
        var goals =
                IntStream.rangeClosed(1, 10)
                        .mapToObj(i ->
                                goal(
                                        "Leerdoel "
                                                + i
                                                + " met een omschrijving van de gewone lengte"))
                        .toList();
        String page =
                new Templates()
                        .render(
                                "trajectory/agreementprint",
                                Map.of("t", t, "view", new AgreementOnPage(agreement, goals, "")));
        return new PdfWriter().write(page);
    }

    private static Goal goal(String name) {
        var code = new CompetenceCode("wb:lassen");
        return new Goal(
                code,
                new Competence(
                        code,
                        new Competence.Labels(name, name),
                        "",
                        "techniek",
                        List.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        List.of()));
    }

    private static Orientation orientation() {
        LocalDate first = LocalDate.of(2026, 3, 2);
        var agreed =
                new OrientationStarted(
                        first,
                        new EmployerId(new UUID(2, 1)),
                        null,
                        new Words(LONG),
                        null,
                        first,
                        first.plusWeeks(4),
                        24,
                        EnumSet.allOf(DayOfWeek.class),
                        List.of());
        return new Orientation(1, agreed, agreed.lastDay(), null, null);
    }
}
