import { SANDBOX_PEOPLE } from "../../sandbox/people";
import { addresses } from "../environment/portal-environment";
import type { Settings } from "../environment/settings";

/** The last words before the demo waits: who one can be, and where everything is. */
export function announcement(settings: Settings): string {
  const at = addresses(settings);
  const people = SANDBOX_PEOPLE.map(
    ({ givenName, familyName, personalCode, about }) =>
      `  ${`${givenName} ${familyName}`.padEnd(24)} ${personalCode}  ${about.en}`,
  );
  return [
    "",
    "Invented people to sign in as (choose one on the identity sandbox's page):",
    ...people,
    "",
    `Portal ready: ${at.portal}`,
    `Court clerk's desk: ${at.exchange}/desk`,
    `Exchange sandbox: ${at.exchange}`,
    `Identity sandbox: ${at.identity}`,
    `Payment sandbox: ${at.payments}`,
    `Mail sandbox: ${at.mail}`,
    "Ctrl-C stops everything.",
    "",
  ].join("\n");
}
