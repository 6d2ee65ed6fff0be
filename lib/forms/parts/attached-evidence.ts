import type { Attached } from "@/lib/documents/attached";
import type { Warning } from "../form";

type Told = {
  readonly evidence: readonly unknown[];
  readonly attachments: readonly Pick<Attached, "purpose">[];
};

/** Evidence is attached to a claim (Civil Procedure Law, s. 129). A witness is no file, so it is said and not refused. */
export const unattachedEvidence = ({ evidence, attachments }: Told): Warning[] =>
  evidence.length === 0 || attachments.some(({ purpose }) => purpose === "evidence")
    ? []
    : [{ step: "attachments", code: "evidenceListedOnly", params: {} }];
