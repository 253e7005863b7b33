package nl.werkbrug.command;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

import org.jspecify.annotations.Nullable;

import java.util.function.LongConsumer;

/** How far a long command is; shown on a terminal only. */
final class Bar implements LongConsumer, AutoCloseable {
    private final @Nullable ProgressBar shown;

    private Bar(@Nullable ProgressBar shown) {
        this.shown = shown;
    }

    static Bar of(String task, long total) {
        boolean terminal = System.console() != null && System.console().isTerminal();
        return new Bar(terminal ? bar(task, total) : null);
    }

    @Override
    public void accept(long done) {
        if (shown != null) {
            shown.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (shown != null) {
            shown.close();
        }
    }

    private static ProgressBar bar(String task, long total) {
        return new ProgressBarBuilder().setTaskName(task).setInitialMax(total).build();
    }
}
