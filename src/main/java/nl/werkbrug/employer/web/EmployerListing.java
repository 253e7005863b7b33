package nl.werkbrug.employer.web;

import nl.werkbrug.employer.Employer;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** One page of the list of employers; pages count from 1. */
public record EmployerListing(List<Line> lines, int total, String search, int page) {
    static final int SIZE = 25;

    /**
     * An employer, with what the desk wants to know at a glance.
     *
     * @param due how many promises have to be kept by today
     */
    public record Line(Employer employer, List<String> remarks, @Nullable String spoken, int due) {
        public Line {
            remarks = List.copyOf(remarks);
        }
    }

    public EmployerListing {
        lines = List.copyOf(lines);
    }

    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    public String addressOf(int wanted) {
        String found =
                search.isEmpty()
                        ? ""
                        : "zoek="
                                + java.net.URLEncoder.encode(
                                        search, java.nio.charset.StandardCharsets.UTF_8)
                                + "&";
        return "/werkgevers?" + found + "pagina=" + wanted;
    }
}
