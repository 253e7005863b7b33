package nl.werkbrug.access;

import org.jspecify.annotations.Nullable;

/**
 * From where somebody tries to get in.
 *
 * @param address of the network
 * @param device what a browser kept of an earlier time that it got in
 * @param browser what a session is called in the list of its owner
 */
public record Caller(String address, @Nullable String device, String browser) {}
