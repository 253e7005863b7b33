package nl.werkbrug.matching;

import nl.werkbrug.access.AccountId;
import nl.werkbrug.access.Actor;
import nl.werkbrug.access.Role;
import nl.werkbrug.condition.Region;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whom a reader may find in one segment, and by name: as a dossier is seen, over the columns. */
final class Sights {
    private static final byte UNNAMED = 1;
    private static final byte NAMED = 2;

    private final byte[] sights;

    Sights(Actor reader, Columns columns, TrayColumns tray) {
        sights = new byte[columns.region.length];
        boolean[] desk = where(reader, Role.ACCOUNT_MANAGER);
        boolean[] beside = where(reader, Role.COACH);
        Set<UUID> own = own(reader);
        for (int doc = 0; doc < sights.length; doc++) {
            boolean coached = beside[columns.region[doc]] && own.contains(tray.coach(doc));
            sights[doc] =
                    coached || reader.isInstallation()
                            ? NAMED
                            : ofDesk(reader, desk, columns, tray, doc);
        }
    }

    boolean finds(int doc) {
        return sights[doc] > 0;
    }

    boolean names(int doc) {
        return sights[doc] == NAMED;
    }

    private static byte ofDesk(
            Actor reader, boolean[] desk, Columns columns, TrayColumns tray, int doc) {
        boolean saidNo = tray.saidNo[doc] == 1;
        if (desk[columns.region[doc]]) {
            return saidNo ? UNNAMED : NAMED;
        }
        boolean shared = columns.sharesOutside[doc] == 1 && !saidNo;
        return shared && reader.is(Role.ACCOUNT_MANAGER) ? UNNAMED : 0;
    }

    /** As which coaches somebody acts. */
    private static Set<UUID> own(Actor reader) {
        return reader.actsAs().stream().map(AccountId::value).collect(Collectors.toSet());
    }

    private static boolean[] where(Actor reader, Role role) {
        var where = new boolean[Region.ALL.size()];
        for (int i = 0; i < where.length; i++) {
            where[i] = reader.is(role, Region.ALL.get(i));
        }
        return where;
    }
}
