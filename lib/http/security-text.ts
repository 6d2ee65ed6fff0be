import type { Language } from "@/lib/core/language";

const DAY_MS = 86_400_000;
/** Less than the year that RFC 9116 allows: an address that nobody looks after goes out of date. */
const VALID_DAYS = 180;

type SecurityText = {
  readonly contact: string;
  readonly origin: string;
  readonly languages: readonly Language[];
  readonly now: Date;
};

/** RFC 9116: to whom a weakness of the portal is told. The same text for a whole day. */
export function securityText({ contact, origin, languages, now }: SecurityText): string {
  const expires = new Date((Math.floor(now.getTime() / DAY_MS) + VALID_DAYS) * DAY_MS);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace(".000Z", "Z")}`,
    `Preferred-Languages: ${languages.join(", ")}`,
    `Canonical: ${origin}/.well-known/security.txt`,
    "",
  ].join("\n");
}
