package nl.werkbrug.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class FaultListTest {
    private static final Check HINGES =
            new Check() {
                @Override
                public Part part() {
                    return Part.STORE;
                }

                @Override
                public String name() {
                    return "hinges";
                }

                @Override
                public List<Object> look(FaultList faults) {
                    return List.of(3);
                }
            };

    @Test
    void tells_the_first_twenty_and_counts_the_others() {
        var faults = new FaultList();
        for (int i = 0; i < 25; i++) {
            faults.add("check.reference", "nr " + i);
        }

        Checked checked = faults.checked(HINGES, List.of());

        assertThat(checked.isFine()).isFalse();
        assertThat(checked.count()).isEqualTo(25);
        assertThat(checked.told()).hasSize(20).startsWith(Fault.of("check.reference", "nr 0"));
        assertThat(checked.untold()).isEqualTo(5);
    }

    @Test
    void fills_the_figures_in_where_all_is_well() {
        Checked checked = new FaultList().checked(HINGES, List.of(3));

        assertThat(checked.isFine()).isTrue();
        assertThat(checked.fine()).isEqualTo(Fault.of("check.hinges", 3));
    }

    @Test
    void says_why_there_was_nothing_to_look_at() {
        var faults = new FaultList();
        faults.nothingToSee("check.index.none");

        assertThat(faults.checked(HINGES, List.of()).fine())
                .isEqualTo(Fault.of("check.index.none"));
    }
}
