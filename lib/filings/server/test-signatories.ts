import "server-only";
import { db } from "@/lib/db/database";
import { seal } from "@/lib/db/seal";
import { caseFact } from "@/lib/forms/facts";
import { settlementJourneys } from "@/lib/forms/settlement/test-journeys";
import type { Viewer } from "@/lib/identity/viewer";
import { draftTypedPlace } from "../draft-content";
import type { PreparedFiling } from "../prepared-filing";
import { testDraft, testSigned } from "./test-filing";

export const ANDRIS = { kind: "person", name: "Andris Ozoliņš", personalCode: "070378-11176" };
export const EMMA = { kind: "person", name: "Emma Whitfield", personalCode: "357290-41863" };

const { inCase, typed } = settlementJourneys;
const other = (party: object) => ({
  id: "o1",
  typed: { otherParty: party, otherAddress: { line: "Iela 1", municipality: "Rīga", postalCode: "LV-1010" } },
});
export const settlement = (parties: readonly object[], more: object = {}) => ({
  ...typed,
  signedBy: "portal",
  otherParties: parties.map((party, index) => ({ ...other(party), id: `o${String(index)}` })),
  ...(inCase === null ? {} : caseFact(inCase)),
  ...more,
});

/** A settlement that somebody has prepared and signed, and that others must sign. */
export async function testAsked(
  viewer: Viewer,
  parties: readonly object[] = [ANDRIS],
): Promise<PreparedFiling> {
  const draft = await testDraft(viewer, [], { form: "settlement", typed: settlement(parties) });
  return testSigned(viewer, draft);
}

/** Its answers are changed, as a save would. */
export const testChanged = (draftId: string, parties: readonly object[], more: object = {}) =>
  db().draft.update({
    where: { id: draftId },
    data: {
      revision: { increment: 1 },
      typed: seal(
        JSON.stringify({ typed: settlement(parties, more), saved: {}, prefill: "none" }),
        draftTypedPlace(draftId),
      ),
    },
  });

/** Who is asked first. */
export const firstAsked = ({ signatories: [signatory] }: PreparedFiling) => {
  if (signatory === undefined) throw new Error("Nobody is asked");
  return { signatoryId: signatory.id, requestId: "r" };
};
