package nl.werkbrug.matching;

import java.util.stream.Stream;

/** Sets of conditions as one bit each, for arithmetic over very many needs. */
final class Bits {
    private Bits() {}

    static int of(Condition condition) {
        return 1 << condition.ordinal();
    }

    static int of(Condition condition, boolean is) {
        return is ? of(condition) : 0;
    }

    static boolean has(int bits, Condition condition) {
        return (bits & of(condition)) != 0;
    }

    static Stream<Condition> conditions(int bits) {
        return Stream.of(Condition.values()).filter(condition -> has(bits, condition));
    }
}
