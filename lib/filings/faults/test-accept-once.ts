import { SANDBOX_PEOPLE } from "@/sandbox/people";
import { acceptFiling } from "../server/accept-filing";
import { signedInAs } from "../server/test-filing";

/** A portal that hands in one filing and tells the receipt: started by the fault tests, and killed by them. */
const [person] = SANDBOX_PEOPLE;
if (person === undefined) throw new Error("Nobody is there");
const [filingId = "", submissionKey = "", personId = ""] = process.argv.slice(2);
const accepted = await acceptFiling({
  filingId,
  submissionKey,
  viewer: signedInAs(person, personId),
  requestId: "fault-test",
});
process.stdout.write(`${accepted.ok ? accepted.value.receiptId : accepted.refusal}\n`);
process.exit(0);
