package nl.werkbrug.exchange;

import jakarta.inject.Singleton;

import nl.werkbrug.access.Actor;
import nl.werkbrug.candidate.Candidate;
import nl.werkbrug.candidate.CandidateForm;
import nl.werkbrug.candidate.CandidateId;
import nl.werkbrug.candidate.Extracts;
import nl.werkbrug.candidate.Names;
import nl.werkbrug.competence.Competences;
import nl.werkbrug.employer.Employer;
import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.employer.Employers;
import nl.werkbrug.matching.MatchList;
import nl.werkbrug.matching.Matching;
import nl.werkbrug.need.Need;
import nl.werkbrug.need.NeedForm;
import nl.werkbrug.need.NeedStatus;
import nl.werkbrug.need.Needs;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tables that leave, with the columns that are taken in: the same table back changes nothing. They
 * hold what this reader may see, no more; what is left blank changes nothing either.
 */
@Singleton
public class Exports {
    private static final int PAGE = 200;
    private static final int MATCHES = 500;

    private final Extracts extracts;
    private final Needs needs;
    private final Employers employers;
    private final Matching matching;
    private final Names names;
    private final Competences competences;

    Exports(
            Extracts extracts,
            Needs needs,
            Employers employers,
            Matching matching,
            Names names,
            Competences competences) {
        this.extracts = extracts;
        this.needs = needs;
        this.employers = employers;
        this.matching = matching;
        this.names = names;
        this.competences = competences;
    }

    /** Everybody of the desk of this reader. */
    public void candidates(Actor reader, SheetForm form, OutputStream out) {
        candidates(form, out, taking -> extracts.forEach(reader, taking));
    }

    /** Of these people those of the desk of this reader, in this order. */
    public void candidates(
            Actor reader, List<CandidateId> found, SheetForm form, OutputStream out) {
        candidates(form, out, taking -> extracts.forEach(reader, found, taking));
    }

    /** Every need that this reader may see; with a status those alone. */
    public void needs(Actor reader, @Nullable NeedStatus status, SheetForm form, OutputStream out) {
        write(
                form,
                out,
                "behoeften",
                sheet -> {
                    sheet.row(NeedLine.header());
                    List<Need> page = page(reader, status, 0);
                    for (int number = 1; !page.isEmpty(); number++) {
                        page.forEach(need -> add(sheet, line(need).cells()));
                        page = page(reader, status, number);
                    }
                });
    }

    /**
     * The first of who suits a need, in order, with what each criterion won; nobody beside a closed
     * one.
     */
    public void matches(Actor reader, Need need, SheetForm form, OutputStream out) {
        write(
                form,
                out,
                "matches",
                sheet -> {
                    sheet.row(MatchTable.header(need, competences.catalogue()));
                    if (!need.status().isClosed()) {
                        MatchList found = matching.match(reader, need, MATCHES, 0);
                        new MatchTable(found, names.tellApart(reader, found.labels()))
                                .rows()
                                .forEach(cells -> add(sheet, cells));
                    }
                });
    }

    private static void candidates(
            SheetForm form, OutputStream out, Consumer<Consumer<Candidate>> everybody) {
        write(
                form,
                out,
                "kandidaten",
                sheet -> {
                    sheet.row(CandidateLine.header());
                    everybody.accept(
                            one -> add(sheet, new CandidateLine(CandidateForm.of(one)).cells()));
                });
    }

    private List<Need> page(Actor reader, @Nullable NeedStatus status, int number) {
        return needs.list(reader, status, number, PAGE).needs();
    }

    private NeedLine line(Need need) {
        return new NeedLine(need.id(), NeedForm.of(need), employer(need.employer()));
    }

    /** By name where that name is this employer, else by id. */
    private String employer(@Nullable EmployerId id) {
        Optional<Employer> known = Optional.ofNullable(id).flatMap(employers::find);
        return known.map(Employer::name)
                .flatMap(employers::named)
                .filter(named -> named.id().equals(id))
                .map(Employer::name)
                .orElse(known.map(one -> one.id().value().toString()).orElse(""));
    }

    private interface Writing {
        void write(Sheet sheet) throws IOException;
    }

    private static void write(SheetForm form, OutputStream out, String name, Writing writing) {
        try (Sheet sheet = form.open(out, name)) {
            writing.write(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Sheet sheet, List<String> cells) {
        try {
            sheet.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
