import type { Account } from "@/components/layout/account-bar";
import type { Language } from "@/lib/core/language";
import { endOf } from "@/lib/identity/session-clock";
import type { Viewer } from "@/lib/identity/viewer";

/** What the account bar of a signed-in page shows: who, for whom, until when, and the way out. */
export const accountOf = (viewer: Viewer, language: Language): Account => ({
  name: `${viewer.givenName} ${viewer.familyName}`,
  actingFor: viewer.actingFor?.principalName,
  noLongerFor: viewer.noLongerFor ?? undefined,
  unread: viewer.unread,
  endsAt: endOf(viewer),
  signOut: "/api/identity/sign-out",
  signOutFields: { language },
});
