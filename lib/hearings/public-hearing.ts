import type { PublicHearing } from "@/lib/exchange/shapes";

/** The shape of a personal code. A subject names a kind of case, never a person. */
const PERSONAL_CODE = /\d{6}\s?[\p{Pd}\u2212]\s?\d{5}/u;

export const holdsPersonalCode = (text: string): boolean => PERSONAL_CODE.test(text);

/**
 * What of a hearing may be kept, whatever the platform sent: of a closed one (Civil Procedure Law, s. 11) place, time and that it
 * is closed, nothing else; a subject in which a personal code stands is left out.
 */
export function publicPart(hearing: PublicHearing): PublicHearing {
  if (hearing.isClosed) {
    return {
      ...hearing,
      processKind: null,
      caseNumber: null,
      archiveNumber: null,
      judge: null,
      subject: null,
    };
  }
  const { subject } = hearing;
  return { ...hearing, subject: subject !== null && holdsPersonalCode(subject) ? null : subject };
}
