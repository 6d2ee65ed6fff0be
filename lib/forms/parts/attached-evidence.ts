import type { Attached } from "@/lib/documents/attached";
import type { Warning } from "../form";

type Told = {
  readonly evidence: readonly unknown[];
  readonly attachments: readonly Pick<Attached, "purpose">[];
};

const isNamedOnly = ({ evidence, attachments }: Told): boolean =>
  evidence.length > 0 && !attachments.some(({ purpose }) => purpose === "evidence");

/** Evidence is attached to a claim (Civil Procedure Law, s. 129). A witness is no file, so it is said and not refused. */
export const unattachedEvidence = (told: Told): Warning[] =>
  isNamedOnly(told) ? [{ step: "attachments", code: "evidenceListedOnly", params: {} }] : [];

/** The same where the application does without: temporary protection may be asked for with nothing to prove it (s. 250.46). */
export const unattachedHeldEvidence = (told: Told): Warning[] =>
  isNamedOnly(told) ? [{ step: "attachments", code: "evidenceHeldOnly", params: {} }] : [];
