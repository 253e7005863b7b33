package nl.werkbrug.web;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

import java.util.List;

/** What every rule of axe finds wrong with a page as it stands. */
public final class Axe {
    private Axe() {}

    /**
     * One sentence for each rule that is broken; no page of ours has frames, so one run sees all.
     */
    public static List<String> complaints(Page page) {
        return new AxeBuilder(page)
                .options(options()).setLegacyMode(true).analyze().getViolations().stream()
                        .map(Axe::sentence)
                        .toList();
    }

    /** All rules run; of what passes axe need not describe every element. */
    private static AxeRunOptions options() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String sentence(Rule broken) {
        return broken.getId() + " " + broken.getNodes();
    }
}
