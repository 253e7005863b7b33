package nl.werkbrug.demo;

import nl.werkbrug.employer.EmployerForm;
import nl.werkbrug.employer.EmployerId;

import java.util.List;

/** An invented employer and where it stands. */
record Company(String key, EmployerForm form, String sector, String postcode) {
    static List<Company> all() {
        return Entry.list("employers.yml").stream().map(Company::of).toList();
    }

    private static Company of(Entry entry) {
        String sector = entry.text("sector");
        return new Company(
                entry.text("key"),
                new EmployerForm(entry.text("name"), sector, entry.text("place")),
                sector,
                entry.text("postcode"));
    }

    EmployerId id() {
        return new EmployerId(StableId.of("employer", key));
    }
}
