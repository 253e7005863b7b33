package nl.werkbrug.web.signin;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser calls itself, short enough for a list: only names that we know. */
final class BrowserName {
    // In this order, for most call themselves by the names of the later ones too.
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("Chrom", "Chrome");
        BROWSERS.put("Safari", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private BrowserName() {}

    /** Empty for what we do not know. */
    static String of(@Nullable String userAgent) {
        String told = userAgent == null ? "" : userAgent;
        return (find(BROWSERS, told) + " " + find(SYSTEMS, told)).strip();
    }

    private static String find(Map<String, String> names, String told) {
        return names.entrySet().stream()
                .filter(name -> told.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
