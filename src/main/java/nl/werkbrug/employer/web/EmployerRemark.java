package nl.werkbrug.employer.web;

import nl.werkbrug.employer.EmployerId;
import nl.werkbrug.web.Frame;

import java.util.Map;

/** A few words beside an employer in the list, that another feature knows and this one does not. */
public interface EmployerRemark {
    /** Whom there is nothing to say of is left out. */
    Map<EmployerId, String> of(Frame frame);
}
