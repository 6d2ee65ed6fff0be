import { email } from "@/lib/forms/fields/email";

const { schema } = email();

/** What is wrong with a typed address. */
export type AddressFault = "required" | "tooLong" | "notAnEmail";

/** A typed e-mail address: one line, one address, nothing that could begin another header. */
export function readMailAddress(typed: unknown): { address: string } | { fault: AddressFault } {
  const parsed = schema.safeParse(typed);
  if (parsed.success) return { address: parsed.data };
  const code = parsed.error.issues[0]?.message;
  return { fault: code === "required" || code === "tooLong" ? code : "notAnEmail" };
}

/** What is wrong with it, if anything is. */
export function addressFault(typed: unknown): AddressFault | null {
  const read = readMailAddress(typed);
  return "fault" in read ? read.fault : null;
}

/** Two spellings of one mailbox: nobody tells mailboxes apart by capitals. */
export const comparableAddress = (address: string): string => address.toLowerCase();
