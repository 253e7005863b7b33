package nl.werkbrug.exchange.web;

import io.micronaut.core.annotation.Introspected;

import nl.werkbrug.exchange.ImportJob;
import nl.werkbrug.web.Frame;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Where an import begins. */
@Introspected
public record StartPage(Frame frame, List<ImportJob> jobs, @Nullable String error) {}
