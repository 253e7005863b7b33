package nl.werkbrug.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.exceptions.SerdeException;

import jakarta.inject.Singleton;

import java.io.IOException;

/**
 * JSON is taken at its word: Serde would read the text "ja" as false and 12 as "12", and so lose a
 * must without anybody noticing.
 */
@Factory
class StrictTypes {
    @Singleton
    Deserializer<Boolean> booleans() {
        return new Strict<>(Boolean.class);
    }

    @Singleton
    Deserializer<String> strings() {
        return new Strict<>(String.class);
    }

    private record Strict<T>(Class<T> type) implements Deserializer<T> {
        @Override
        public T deserialize(Decoder decoder, DecoderContext context, Argument<? super T> argument)
                throws IOException {
            Object value = decoder.decodeArbitrary();
            if (!type.isInstance(value)) {
                throw new SerdeException("Not a " + type.getSimpleName());
            }
            return type.cast(value);
        }
    }
}
