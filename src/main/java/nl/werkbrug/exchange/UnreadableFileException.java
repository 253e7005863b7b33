package nl.werkbrug.exchange;

import java.util.List;

/** A file that is refused as a whole, with the sentence that says why; nothing was stored. */
public class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;

    UnreadableFileException(String key, Object... arguments) {
        super(key);
        this.arguments = List.of(arguments);
    }

    public String key() {
        return String.valueOf(getMessage());
    }

    public List<Object> arguments() {
        return arguments;
    }
}
