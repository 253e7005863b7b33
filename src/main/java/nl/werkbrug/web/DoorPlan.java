package nl.werkbrug.web;

import static java.util.stream.Collectors.toUnmodifiableMap;

import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code access/doors.yml}: which roles a door opens for. A door not in it stays closed. */
record DoorPlan(Map<Door, Lock> locks) {
    /** For whom one door opens. */
    record Lock(boolean open, Set<Role> roles) {
        boolean opensFor(Actor actor) {
            return open || roles.stream().anyMatch(actor::is);
        }
    }

    static DoorPlan read() {
        return new DoorPlan(
                entries().stream()
                        .flatMap(DoorPlan::locks)
                        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    boolean isOpen(Door door) {
        Lock lock = locks.get(door);
        return lock != null && lock.open();
    }

    boolean opensFor(Door door, Actor actor) {
        Lock lock = locks.get(door);
        return lock != null && lock.opensFor(actor);
    }

    static List<Map<String, Object>> entries() {
        try (InputStream file = DoorPlan.class.getResourceAsStream("/access/doors.yml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Map.Entry<Door, Lock>> locks(Map<String, Object> entry) {
        var lock = new Lock(Boolean.TRUE.equals(entry.get("open")), roles(entry));
        return names(entry.get("doors")).map(name -> Map.entry(new Door(name), lock));
    }

    private static Set<Role> roles(Map<String, Object> entry) {
        return Boolean.TRUE.equals(entry.get("everyone"))
                ? EnumSet.allOf(Role.class)
                : Stream.concat(names(entry.get("for")), entry.keySet().stream())
                        .filter(DoorPlan::isRole)
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(@Nullable Object list) {
        return list instanceof List<?> names ? names.stream().map(Object::toString) : Stream.of();
    }

    private static boolean isRole(String word) {
        return Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(word));
    }
}
