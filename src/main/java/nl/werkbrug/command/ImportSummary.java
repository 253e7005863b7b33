package nl.werkbrug.command;

import nl.werkbrug.exchange.Finding;
import nl.werkbrug.exchange.ImportReport;
import nl.werkbrug.refusal.Wording;

import java.util.List;
import java.util.Map;

/** What people read of an import; the last line is for scripts too. */
record ImportSummary(Console console) {
    private static final int WORDS_SHOWN = 50;

    void print(ImportReport report, boolean dryRun) {
        print(report, dryRun, "import.remarks");
    }

    /** Under a heading of their own what is remarkable of rows that were taken. */
    void print(ImportReport report, boolean dryRun, String remarks) {
        list("import.rejected", report.refusals());
        list(remarks, report.remarks());
        listWords(report.unknownWords());
        if (report.withoutConsent() > 0) {
            console.say("import.consent.none", report.withoutConsent());
        }
        if (dryRun) {
            console.say("import.dry");
        }
        console.print(report.figures());
    }

    private void list(String heading, List<Finding> findings) {
        if (!findings.isEmpty()) {
            console.say(heading);
            findings.forEach(this::print);
        }
    }

    private void print(Finding finding) {
        String why = Wording.of(Wording.DUTCH, finding.why());
        String row = String.valueOf(finding.row());
        if (finding.row() == 0) {
            console.print(why);
        } else if (finding.value().isEmpty()) {
            console.say("import.line.bare", row, finding.column(), why);
        } else {
            console.say("import.line", row, finding.column(), finding.value(), why);
        }
    }

    private void listWords(Map<String, Integer> words) {
        if (words.isEmpty()) {
            return;
        }
        console.say("import.words", words.size());
        words.entrySet().stream()
                .limit(WORDS_SHOWN)
                .forEach(word ->
                        console.print("  %d x %s".formatted(word.getValue(), word.getKey())));
        if (words.size() > WORDS_SHOWN) {
            console.say("import.words.more", words.size() - WORDS_SHOWN);
        }
    }
}
