package nl.werkbrug.competence.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.competence.CompetenceCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompetenceAddressTest {
    @Test
    void ours_are_known_by_their_name() {
        var code = new CompetenceCode("wb:lassen-mig-mag");

        assertThat(CompetenceAddress.of(code)).isEqualTo("/competenties/lassen-mig-mag");
        assertThat(CompetenceAddress.named("lassen-mig-mag")).contains(code);
    }

    @Test
    void those_of_another_list_by_their_whole_address() {
        var code = new CompetenceCode("http://data.europa.eu/esco/skill/1-2?a=b&c");

        assertThat(CompetenceAddress.of(code))
                .isEqualTo(
                        "/competenties?code=http%3A%2F%2Fdata.europa.eu%2Fesco%2Fskill%2F1-2%3Fa%3Db%26c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "Lassen", "lassen/tig", "wb:lassen", "../etc", "<b>"})
    void what_can_be_no_name_names_nothing(String name) {
        assertThat(CompetenceAddress.named(name)).isEmpty();
    }
}
