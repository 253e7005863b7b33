package nl.werkbrug.command;

import nl.werkbrug.refusal.Refusal;
import nl.werkbrug.refusal.Wording;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.util.List;

/** Where a command speaks: Dutch sentences, answers to the one stream and trouble to the other. */
record Console(PrintWriter out, PrintWriter err) {
    static Console of(CommandLine line) {
        return new Console(line.getOut(), line.getErr());
    }

    void say(String key, Object... arguments) {
        print(sentence(key, List.of(arguments)));
    }

    void complain(String key, Object... arguments) {
        complain(sentence(key, List.of(arguments)));
    }

    /** One line: the field, and what is wrong with it. */
    void complain(Refusal refusal) {
        complain("%s: %s".formatted(refusal.field(), Wording.of(Wording.DUTCH, refusal.masked())));
    }

    void complain(CommandRefusedException refused) {
        complain(sentence(refused.key(), refused.arguments()));
    }

    void print(String line) {
        out.println(line);
        out.flush();
    }

    private void complain(String line) {
        err.println(line);
        err.flush();
    }

    private static String sentence(String key, List<Object> arguments) {
        return Wording.of(Wording.DUTCH, key, arguments);
    }
}
