package nl.werkbrug.proposal;

import io.micronaut.json.JsonMapper;

import nl.werkbrug.matching.Match;

import java.util.Optional;

/** Computes a receipt again from nothing but its file; no store is opened. */
public final class ReceiptCheck {
    private static final JsonMapper JSON = JsonMapper.createDefault();

    private ReceiptCheck() {}

    /** What became of a receipt. */
    public sealed interface Verdict {
        /** The same score came out, of this many tenths. */
        record Same(String made, int scoreTenths) implements Verdict {}

        /** The file is as it was written, yet something else comes out. */
        record Other(int toldTenths, int computedTenths) implements Verdict {}

        /** Something in the file was changed. */
        record Changed() implements Verdict {}

        /** Not a receipt. */
        record Unreadable() implements Verdict {}
    }

    public static Verdict check(byte[] file) {
        return ReceiptFile.read(file, JSON)
                .map(ReceiptCheck::check)
                .orElseGet(Verdict.Unreadable::new);
    }

    private static Verdict check(ReceiptFile file) {
        Optional<Receipt> receipt = file.toReceipt(JSON);
        if (!file.isWhole(JSON)) {
            return new Verdict.Changed();
        }
        return receipt.map(ReceiptCheck::compute).orElseGet(Verdict.Unreadable::new);
    }

    private static Verdict compute(Receipt receipt) {
        try {
            Match again = receipt.compare();
            return ReceiptOutcome.of(again).equals(receipt.outcome())
                    ? new Verdict.Same(receipt.made(), again.scoreTenths())
                    : new Verdict.Other(receipt.outcome().scoreTenths(), again.scoreTenths());
        } catch (RuntimeException _) {
            // A word or code that no program of ours writes.
            return new Verdict.Unreadable();
        }
    }
}
