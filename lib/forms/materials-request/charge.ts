import type { FeeClaim } from "@/lib/fees/state-fee";

export const FORMS_OF_MATERIALS = ["eCopy", "paper", "certified", "audio"] as const;
type FormOfMaterials = (typeof FORMS_OF_MATERIALS)[number];

export type Ordered = {
  readonly materialsForms: readonly FormOfMaterials[];
  readonly pages?: number | undefined;
  readonly certifiedDocuments?: number | undefined;
};

/** Whether pages are copied: a certified copy is one on paper too. */
export const isCopied = ({ materialsForms }: Ordered): boolean =>
  materialsForms.includes("paper") || materialsForms.includes("certified");

export const isCertified = ({ materialsForms }: Ordered): boolean => materialsForms.includes("certified");

/** Whether there is something to hold in one's hands: it is fetched or sent. */
export const isHandedOver = (ordered: Ordered): boolean =>
  isCopied(ordered) || ordered.materialsForms.includes("audio");

/**
 * Cabinet Regulation No. 96 of 2013: pages copied, documents certified, recordings by medium. What a copy costs that goes through the
 * system is not known; nothing is reckoned for it here, the court names it where something is due.
 */
export const orderedServices = (ordered: Ordered): readonly FeeClaim[] => [
  ...(isCopied(ordered) ? [{ item: "services.copy_page", quantity: ordered.pages ?? 1 }] : []),
  ...(isCertified(ordered)
    ? [{ item: "services.certify_document", quantity: ordered.certifiedDocuments ?? 1 }]
    : []),
  ...(ordered.materialsForms.includes("audio") ? [{ item: "services.audio_copy" }] : []),
];
