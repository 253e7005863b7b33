package nl.werkbrug.candidate;

import nl.werkbrug.access.Actor;
import nl.werkbrug.competence.Basis;
import nl.werkbrug.refusal.Intake;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What somebody showed stands with what shows it (nl: bewijs): a certificate, or who saw it where.
 * What a file of another system says is taken as it is, and what stood there before may stay.
 */
final class Evidence {
    private Evidence() {}

    static void refuseMissing(Actor by, List<Holding> before, @Nullable List<HoldingForm> forms) {
        if (by.isInstallation() || forms == null) {
            return;
        }
        var kept = before.stream().map(HoldingForm::of).toList();
        var intake = new Intake();
        for (int i = 0; i < forms.size(); i++) {
            HoldingForm form = forms.get(i);
            boolean fine = !isBare(form) || kept.contains(form);
            intake.check(fine, "competences[" + i + "].evidence", "refusal.evidence");
        }
        intake.finish();
    }

    private static boolean isBare(HoldingForm form) {
        return Basis.DEMONSTRATED.name().equalsIgnoreCase(form.basis())
                && (form.evidence() == null || form.evidence().isBlank());
    }
}
