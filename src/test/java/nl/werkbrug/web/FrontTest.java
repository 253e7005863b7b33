package nl.werkbrug.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.InetAddress;

class FrontTest {
    private static final Front CLOSED = Front.of("", "");
    private static final Front OPEN = Front.of("https://Werkbrug.Example.nl/", "10.0.0.5");

    @ParameterizedTest
    @CsvSource({
        "10.0.0.5, 10.0.0.5, true",
        "10.0.0.5, 10.0.0.6, false",
        "10.0.0.0/24, 10.0.0.255, true",
        "10.0.0.0/24, 10.0.1.0, false",
        "10.0.0.0/25, 10.0.0.128, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "2001:db8::/32, 2001:db8:7::1, true",
        "::1, 127.0.0.1, false",
        "::ffff:10.0.0.5, 10.0.0.5, true"
    })
    void a_network_knows_its_addresses(String network, String address, boolean inside) {
        assertThat(Network.parse(network).contains(ip(address))).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.nl", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "/8"})
    void a_proxy_is_an_address_and_no_name(String proxy) {
        assertThatIllegalArgumentException().isThrownBy(() -> Front.of("", proxy));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://werkbrug.example.nl",
                "werkbrug.example.nl",
                "https://",
                "https://werkbrug.example.nl/pad",
                "https://iemand@werkbrug.example.nl",
                "https://werkbrug.example.nl?x",
                "https://werk brug"
            })
    void the_public_address_is_https_and_nothing_more(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> Front.of(url, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:8080, true",
        "127.0.0.1, true",
        "[::1]:8080, true",
        "evil.example, false",
        "localhost.evil.example, false"
    })
    void while_it_is_closed_only_this_computer_is_named(String host, boolean ours) {
        assertThat(CLOSED.isNamed(host)).isEqualTo(ours);
    }

    @ParameterizedTest
    @CsvSource({
        "werkbrug.example.nl, true",
        "WERKBRUG.example.nl:443, true",
        "localhost, false",
        "evil.example, false",
        "werkbrug.example.nl.evil.example, false",
        "'', false"
    })
    void once_it_is_open_the_public_address_names_it(String host, boolean ours) {
        assertThat(OPEN.isNamed(host)).isEqualTo(ours);
        assertThat(OPEN.isNamed(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://werkbrug.example.nl, true",
        "http://werkbrug.example.nl, false",
        "https://werkbrug.example.nl:8443, false",
        "https://evil.example, false",
        "null, false"
    })
    void an_origin_is_own_when_it_is_the_public_address(String origin, boolean own) {
        assertThat(OPEN.isOwn(origin, "evil.example")).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 203.0.113.9",
        "'6.6.6.6, 203.0.113.9', 203.0.113.9",
        "'6.6.6.6, 203.0.113.9, 10.0.0.5', 203.0.113.9",
        "'10.0.0.5', 10.0.0.5",
        "2001:db8::1, 2001:db8::1",
        "'', 10.0.0.5",
        "unknown, 10.0.0.5",
        "'203.0.113.9, unknown', 10.0.0.5"
    })
    void believes_of_the_line_only_what_a_proxy_added(String line, String client) {
        assertThat(OPEN.client(ip("10.0.0.5"), line)).isEqualTo(ip(client));
    }

    @Test
    void believes_nothing_of_a_stranger() {
        assertThat(OPEN.client(ip("203.0.113.66"), "6.6.6.6")).isEqualTo(ip("203.0.113.66"));
        assertThat(CLOSED.trusts(ip("127.0.0.1"))).isFalse();
    }

    private static InetAddress ip(String text) {
        return InetAddress.ofLiteral(text);
    }
}
