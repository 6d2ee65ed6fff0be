import type { Mandate } from "@/lib/exchange/shapes";
import type { Principal } from "@/lib/forms/principal";
import { documentLine } from "./document-line";

/** The principal as a filing names them. An officer shows no paper: the register of enterprises knows them. */
export const principalOf = (mandate: Mandate): Principal => ({
  mandateId: mandate.mandateId,
  capacity: mandate.kind,
  kind: mandate.principal.kind,
  name: mandate.principal.name,
  personalCode: mandate.principal.personalCode,
  registrationNumber: mandate.principal.registrationNumber,
  address: mandate.principal.address,
  document: mandate.kind === "officer" ? null : documentLine(mandate, "lv"),
});
