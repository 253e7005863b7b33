package nl.werkbrug.command;

import java.util.List;

/** A command that cannot be done: the sentence that says what to do, and the exit status. */
class CommandRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final int PROBLEM = 1;
    static final int WRONG_USE = 2;

    private final int status;
    private final transient List<Object> arguments;

    private CommandRefusedException(int status, String key, Object... arguments) {
        super(key);
        this.status = status;
        this.arguments = List.of(arguments);
    }

    static CommandRefusedException problem(String key, Object... arguments) {
        return new CommandRefusedException(PROBLEM, key, arguments);
    }

    static CommandRefusedException wrongUse(String key, Object... arguments) {
        return new CommandRefusedException(WRONG_USE, key, arguments);
    }

    int status() {
        return status;
    }

    String key() {
        return String.valueOf(getMessage());
    }

    List<Object> arguments() {
        return arguments;
    }
}
