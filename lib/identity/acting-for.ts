import type { Mandate, MandateKind } from "@/lib/exchange/shapes";

/**
 * For whom somebody who is signed in acts, as it was when they chose it: enough to say it on every page. Whether the mandate is
 * still good is asked of the register (lib/mandates) before anything is shown or done for the principal.
 */
export type ActingFor = {
  /** The platform's id. */
  readonly mandateId: string;
  readonly kind: MandateKind;
  readonly principalName: string;
  readonly principal: Mandate["principal"];
};

export const actingForOf = ({
  mandateId,
  kind,
  principal,
}: Pick<Mandate, "mandateId" | "kind" | "principal">): ActingFor => ({
  mandateId,
  kind,
  principalName: principal.name,
  principal,
});
