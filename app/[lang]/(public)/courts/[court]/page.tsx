import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { z } from "zod";
import { CourtPage } from "@/components/courts/court-page";
import { FormerCourtPage } from "@/components/courts/former-court-page";
import { metadataOf } from "@/components/layout/page-metadata";
import { localized } from "@/components/layout/sections";
import { isLanguage } from "@/lib/core/language";
import { courtAt, courtPath, slugOf } from "@/lib/courts/directory";
import { addressPart } from "@/lib/courts/directory-query";
import { courtDirectory } from "@/lib/courts/server/court-directory";
import { definePage, type PageProps } from "@/lib/http/define-page";
import { translator } from "@/lib/i18n/translator";

/** Made for each request: an address that nobody has asked for before must not fill a cache. */
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, court: written } = await params;
  const part = addressPart.safeParse(written);
  const found = part.success ? courtAt(await courtDirectory(), part.data) : null;
  if (typeof lang !== "string" || !isLanguage(lang) || found === null) return {};
  const t = translator(lang);
  const { court, former } = found;
  return metadataOf(lang, {
    title: former?.name ?? court.name,
    description:
      former === null
        ? t("directory:court.description", { name: court.name })
        : t("directory:formerCourt.description", { name: former.name, successor: court.name }),
  });
}

export default definePage({
  access: "public",
  params: z.object({ court: addressPart }),
  audit: "none",
  tags: () => ["courts"],
  render: async ({ params: { court: part } }, { language }) => {
    const directory = await courtDirectory();
    const found = courtAt(directory, part);
    if (found === null) notFound();
    const { court, former } = found;
    if (former !== null) return <FormerCourtPage former={former} court={court} language={language} />;
    // One address for a court: its code and other writings of the name lead there.
    if (part !== slugOf(court.name)) permanentRedirect(localized(language, courtPath(court)));
    return <CourtPage court={court} directory={directory} language={language} />;
  },
});
