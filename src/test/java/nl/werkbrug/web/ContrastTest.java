package nl.werkbrug.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** WCAG 2.2, 1.4.3 and 1.4.11, over the tokens as they stand in the style sheet. */
class ContrastTest {
    private static final Pattern COLOUR =
            Pattern.compile("--werkbrug-color-([a-z-]+): #([0-9a-f]{6});");
    private static final String DARK = "prefers-color-scheme: dark";
    private static final String TOKENS = read();

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, surface",
        "ink, bridge-tint",
        "ink, amber-tint",
        "ink, brick-tint",
        "ink-quiet, paper",
        "ink-quiet, surface",
        "ink-quiet, bridge-tint",
        "bridge, paper",
        "bridge, surface",
        "bridge, bridge-tint",
        "bridge-dark, paper",
        "bridge-dark, surface",
        "bridge-dark, bridge-tint",
        "on-bridge, bridge",
        "on-bridge, bridge-dark",
        "reed, surface",
        "reed, paper",
        "amber, surface",
        "amber, amber-tint",
        "brick, surface",
        "brick, brick-tint"
    })
    void text_can_be_read(String text, String ground) {
        assertThat(contrast(light(), text, ground)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(dark(), text, ground)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({
        "control-line, paper",
        "control-line, surface",
        "bridge, surface",
        "bridge, bridge-tint",
        "focus, focus-edge"
    })
    void controls_can_be_seen(String line, String ground) {
        assertThat(contrast(light(), line, ground)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(dark(), line, ground)).isGreaterThanOrEqualTo(3);
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        double first = luminance(colours, one) + 0.05;
        double second = luminance(colours, other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Map<String, String> colours, String name) {
        assertThat(colours).containsKey(name);
        int rgb = Integer.parseInt(colours.getOrDefault(name, "0"), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> light() {
        return colours(TOKENS.substring(0, TOKENS.indexOf(DARK)));
    }

    private static Map<String, String> dark() {
        var colours = light();
        colours.putAll(colours(TOKENS.substring(TOKENS.indexOf(DARK))));
        return colours;
    }

    private static Map<String, String> colours(String css) {
        var colours = new HashMap<String, String>();
        COLOUR.matcher(css)
                .results()
                .forEach(colour -> colours.put(colour.group(1), colour.group(2)));
        return colours;
    }

    private static String read() {
        try (InputStream file = ContrastTest.class.getResourceAsStream("/assets/tokens.css")) {
            assertThat(file).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
