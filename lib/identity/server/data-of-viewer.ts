import "server-only";
import { db } from "@/lib/db/database";
import { unseal } from "@/lib/db/seal";
import { type ExportedSignature, signaturesForExport } from "@/lib/filings/server/signatures-for-export";
import { type ExportedMeans, meansForExport } from "@/lib/means/server/means-for-export";
import { type ExportedNews, newsForExport } from "@/lib/notifications/server/news-for-export";
import type { AssuranceLevel, Viewer } from "../viewer";
import { sessionsOfViewer } from "./sessions-of-viewer";

const ENTRIES = 1000;

/** What the portal itself knows about a person, as they may take it away. */
export type OwnData = {
  readonly person: {
    readonly givenName: string;
    readonly familyName: string;
    readonly personalCode: string;
    readonly language: string;
    readonly email: string | null;
    readonly knownSince: string;
  };
  readonly sessions: readonly {
    device: string | null;
    acr: AssuranceLevel;
    createdAt: string;
    lastSeenAt: string;
  }[];
  readonly notifications: readonly ExportedNews[];
  readonly means: ExportedMeans | null;
  readonly signatures: readonly ExportedSignature[];
  readonly journal: readonly { at: string; action: string; subjectKind: string; subjectId: string }[];
};

/** Profile, messages, answers about means, signatures that were asked for, living sessions and the last entries of the person's own journal. */
export async function dataOfViewer(viewer: Viewer, now: Date): Promise<OwnData> {
  const { personId: id, givenName, familyName, personalCode } = viewer;
  const [person, sessions, notifications, means, signatures, journal] = await Promise.all([
    db().person.findUniqueOrThrow({
      where: { id },
      select: { language: true, email: true, createdAt: true },
    }),
    sessionsOfViewer(viewer, now),
    newsForExport(id),
    meansForExport(id, now),
    signaturesForExport(viewer),
    db().auditEntry.findMany({ where: { stream: id }, orderBy: { seq: "desc" }, take: ENTRIES }),
  ]);
  return {
    person: {
      givenName,
      familyName,
      personalCode,
      language: person.language,
      email: person.email === null ? null : unseal(person.email, { table: "person", column: "email", id }),
      knownSince: person.createdAt.toISOString(),
    },
    sessions: sessions.map(({ device, acr, createdAt, lastSeenAt }) => ({
      device,
      acr,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
    })),
    notifications,
    means,
    signatures,
    journal: journal.map(({ at, action, subjectKind, subjectId }) => ({
      at: at.toISOString(),
      action,
      subjectKind,
      subjectId,
    })),
  };
}
