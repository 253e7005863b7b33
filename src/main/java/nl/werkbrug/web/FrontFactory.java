package nl.werkbrug.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

@Factory
class FrontFactory {
    @Singleton
    Front front(
            @Value("${werkbrug.url:}") String url,
            @Value("${werkbrug.trusted-proxy:}") String proxies) {
        return Front.of(url, proxies);
    }
}
