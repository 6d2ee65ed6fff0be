import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { SessionNotice } from "@/components/identity/session-notice";
import { sessionNoticeTexts } from "@/components/identity/session-notice-texts";
import { FreshOnReturn } from "@/components/live/fresh-on-return";
import { DEFAULT_LANGUAGE, isLanguage } from "@/lib/core/language";
import { safeReturnPath } from "@/lib/identity/return-path";
import { currentViewer } from "@/lib/identity/server/current-viewer";
import { clockOf } from "@/lib/identity/session-clock";
import { signInAddress } from "@/lib/identity/sign-in-address";

type AccountLayoutProps = { children: ReactNode; params: Promise<{ lang: string }> };

/** Whatever lies below is for people who are signed in; each page asks again for itself. */
export default async function AccountLayout({ children, params }: AccountLayoutProps) {
  const { lang } = await params;
  const language = isLanguage(lang) ? lang : DEFAULT_LANGUAGE;
  const viewer = await currentViewer();
  if (viewer === null) {
    const returnPath = safeReturnPath((await headers()).get("x-portal-path"), language);
    redirect(signInAddress({ language, returnPath, isStepUp: false }));
  }
  const { secondsLeft } = clockOf(viewer, new Date());
  return (
    <>
      {children}
      <FreshOnReturn />
      <SessionNotice secondsLeft={secondsLeft} texts={sessionNoticeTexts(language)} />
    </>
  );
}
