import { acceptFiling } from "../server/accept-filing";

/** A portal that hands in one filing and tells the receipt: started by the fault tests, and killed by them. */
const [filingId = "", submissionKey = "", personId = ""] = process.argv.slice(2);
const accepted = await acceptFiling({
  filingId,
  submissionKey,
  viewer: { personId },
  requestId: "fault-test",
});
process.stdout.write(`${accepted.ok ? accepted.value.receiptId : accepted.refusal}\n`);
process.exit(0);
