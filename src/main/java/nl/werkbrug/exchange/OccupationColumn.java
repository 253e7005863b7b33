package nl.werkbrug.exchange;

import java.util.Arrays;
import java.util.Optional;

/** The columns of a list of occupations that we read: of UWV, and of the European one. */
enum OccupationColumn implements Header.Named {
    BOC_CODE("UWV beroep code"),
    BOC_NAME("Omschrijving"),
    BOC_REFERENCE("Code Bovenliggend Referentie Beroep"),
    BOC_TITLE("Omschrijving Bovenliggend Referentie Beroep"),
    ESCO_TYPE("conceptType"),
    ESCO_CODE("conceptUri"),
    ESCO_TITLE("preferredLabel"),
    ESCO_NAMES("altLabels");

    private final String header;

    OccupationColumn(String header) {
        this.header = header;
    }

    static boolean isBoc(Glimpse glimpse) {
        return glimpse.hasColumns(
                BOC_CODE.header, BOC_NAME.header, BOC_REFERENCE.header, BOC_TITLE.header);
    }

    /** Skills and groups have no place in the international list of occupations. */
    static boolean isEsco(Glimpse glimpse) {
        return glimpse.hasColumns(
                ESCO_CODE.header, ESCO_TITLE.header, ESCO_NAMES.header, "iscoGroup");
    }

    static Optional<OccupationColumn> named(String name) {
        return Arrays.stream(values())
                .filter(column -> column.header.equalsIgnoreCase(name))
                .findFirst();
    }

    /** As others gave it, in the language of the list. */
    @Override
    public String dutch() {
        return header;
    }

    @Override
    public String field() {
        return header;
    }
}
