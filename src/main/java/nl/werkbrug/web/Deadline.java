package nl.werkbrug.web;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.LastHttpContent;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Cuts off who has not sent a whole request in time, counted from the connection or the last
 * answer. Else a few who dribble could hold every line; how long we think about an answer does not
 * count.
 */
class Deadline extends ChannelDuplexHandler {
    private final Duration limit;
    private @Nullable Future<?> running;

    Deadline(Duration limit) {
        this.limit = limit;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        start(context);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (message instanceof LastHttpContent) {
            stop();
        }
        super.channelRead(context, message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
            throws Exception {
        if (message instanceof LastHttpContent) {
            start(context);
        }
        super.write(context, message, promise);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        stop();
    }

    private void start(ChannelHandlerContext context) {
        stop();
        running =
                context.executor()
                        .schedule(() -> context.close(), limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void stop() {
        Future<?> old = running;
        if (old != null) {
            old.cancel(false);
        }
    }
}
