import type { Language } from "@/lib/core/language";

/** What the sign-in page can tell about the last try. */
export const SIGN_IN_PROBLEMS = ["unavailable", "failed", "cancelled", "notHigh", "otherPerson"] as const;
export type SignInProblem = (typeof SIGN_IN_PROBLEMS)[number];

export type SignInPlace = {
  readonly language: Language;
  readonly returnPath: string;
  readonly isStepUp: boolean;
  readonly problem?: SignInProblem;
};

/** The address of our sign-in page, which leads back to where the person was. */
export function signInAddress({ language, returnPath, isStepUp, problem }: SignInPlace): string {
  const query = new URLSearchParams({
    ...(problem !== undefined && { problem }),
    return: returnPath,
    ...(isStepUp && { stepUp: "1" }),
  });
  return `/${language}/sign-in?${query.toString()}`;
}
