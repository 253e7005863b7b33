package nl.werkbrug.need.web;

import nl.werkbrug.need.Need;

import org.jspecify.annotations.Nullable;

/**
 * A need as its employer reads it.
 *
 * @param owner the name of the accountmanager to call; null while nobody took it
 */
public record EmployersView(Need need, @Nullable String owner, boolean isDoubtful) {
    /** The key of the sentence that says where it stands. */
    public String key() {
        boolean nobody = need.isWaiting() && owner == null;
        return "portal.need." + need.status() + (nobody ? ".nobody" : "");
    }

    public String path() {
        return "/portaal/behoeften/" + need.id().value();
    }
}
