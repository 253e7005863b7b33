package nl.werkbrug.web.signin;

/** What the account page says of the organisation; its name is empty where there is none. */
public record OrganisationPart(String name, boolean linked) {
    static final OrganisationPart NONE = new OrganisationPart("", false);

    public boolean isThere() {
        return !name.isEmpty();
    }
}
