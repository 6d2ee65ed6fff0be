import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { z } from "zod";
import { OfficePage } from "@/components/courts/office-page";
import { metadataOf } from "@/components/layout/page-metadata";
import { localized } from "@/components/layout/sections";
import { isLanguage } from "@/lib/core/language";
import { officeAt, officePath, slugOf } from "@/lib/courts/directory";
import { addressPart } from "@/lib/courts/directory-query";
import { courtDirectory } from "@/lib/courts/server/court-directory";
import { definePage, type PageProps } from "@/lib/http/define-page";
import { translator } from "@/lib/i18n/translator";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, office: written } = await params;
  const part = addressPart.safeParse(written);
  const office = part.success ? officeAt(await courtDirectory(), part.data) : null;
  if (typeof lang !== "string" || !isLanguage(lang) || office === null) return {};
  return metadataOf(lang, {
    title: office.name,
    description: translator(lang)("directory:office.description", { name: office.name }),
  });
}

export default definePage({
  access: "public",
  params: z.object({ office: addressPart }),
  audit: "none",
  tags: () => ["prosecution"],
  render: async ({ params: { office: part } }, { language }) => {
    const directory = await courtDirectory();
    const office = officeAt(directory, part);
    if (office === null) notFound();
    if (part !== slugOf(office.name)) permanentRedirect(localized(language, officePath(office)));
    return <OfficePage office={office} directory={directory} language={language} />;
  },
});
