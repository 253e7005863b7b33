package nl.werkbrug.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTest {
    @Test
    void is_one_name_in_capitals_and_in_wide_letters() {
        assertThat(key("Anna.Bakker")).isEqualTo("anna.bakker");
        assertThat(key(" ａnna.bakker ")).isEqualTo("anna.bakker");
        assertThat(key("anna@voorbeeld.nl")).isEqualTo("anna@voorbeeld.nl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"аnna", "anna\u200b", "anna\0", "ännä", "an na", "a", "", "-an", "an-"})
    void is_no_look_alike_and_nothing_unseen(String text) {
        assertThat(Username.parse(text)).isEmpty();
    }

    private static String key(String text) {
        return Username.parse(text).orElseThrow().key();
    }
}
