package nl.werkbrug.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/** Gives every connection a deadline for its requests. */
@Singleton
class Patience implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
    private final Duration limit;

    Patience(@Value("${werkbrug.patience}") Duration limit) {
        this.limit = limit;
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(
            BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        event.getBean().register(new Connection(null, limit));
        return event.getBean();
    }

    private record Connection(@Nullable Channel channel, Duration limit)
            implements NettyServerCustomizer {
        @Override
        public NettyServerCustomizer specializeForChannel(Channel opened, ChannelRole role) {
            return role == ChannelRole.CONNECTION ? new Connection(opened, limit) : this;
        }

        @Override
        public void onStreamPipelineBuilt() {
            if (channel != null) {
                channel.pipeline()
                        .addAfter(
                                ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC,
                                "deadline",
                                new Deadline(limit));
            }
        }
    }
}
