package nl.werkbrug.command;

import nl.werkbrug.check.Checked;
import nl.werkbrug.check.Fault;
import nl.werkbrug.refusal.Wording;

import java.nio.charset.Charset;

/** What came of a check in lines: one sentence, and what is off below it. */
record CheckLines(Console console, boolean signs) {
    private static final String INDENT = "    ";

    CheckLines(Console console) {
        this(console, canWriteSigns());
    }

    void tell(Checked checked) {
        if (checked.isFine()) {
            print(signs ? "✓ " : "[+] ", checked.fine());
        } else {
            print(signs ? "✗ " : "[!] ", checked.off());
            checked.told().forEach(fault -> print(INDENT, fault));
        }
        if (checked.untold() > 0) {
            print(INDENT, Fault.of("check.more", checked.untold()));
        }
    }

    private void print(String before, Fault fault) {
        console.print(before + words(fault));
    }

    /** Nobody is named, and a reference may still look like the number of a person. */
    private static String words(Fault fault) {
        var written =
                fault.arguments().stream()
                        .map(argument ->
                                switch (argument) {
                                    case Fault inner -> words(inner);
                                    case String text -> Wording.masked(text);
                                    default -> argument;
                                })
                        .toList();
        return Wording.of(Wording.DUTCH, fault.key(), written);
    }

    /** Not on every terminal. */
    private static boolean canWriteSigns() {
        return Charset.forName(System.getProperty("stdout.encoding", "UTF-8"))
                .newEncoder()
                .canEncode("✓✗");
    }
}
