import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { languageOf, metadataOf } from "@/components/layout/page-metadata";
import { SignaturePage } from "@/components/signatures/signature-page";
import { REASON_PROBLEMS, SIGNATURE_PROBLEMS } from "@/lib/filings/asked-signature";
import { askedSignature, blocksToSign } from "@/lib/filings/server/asked-signature";
import { heldRefusal } from "@/lib/filings/server/held-refusal";
import { definePage, type PageProps } from "@/lib/http/define-page";
import { translator } from "@/lib/i18n/translator";

/** What it is, and the word that the reason must be corrected. */
export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const [language, { problem }] = await Promise.all([languageOf(params), searchParams]);
  const title = translator(language)("filings:coSign.title");
  return metadataOf(language, { title, hasErrors: REASON_PROBLEMS.some((known) => known === problem) });
}

/** What somebody is asked to sign, exactly; then the button to sign it, or to refuse. */
export default definePage({
  access: "citizen",
  params: z.object({ signatory: z.uuid() }),
  query: z.object({ problem: z.enum(SIGNATURE_PROBLEMS).optional().catch(undefined) }),
  audit: {
    action: "filing.signatureRead",
    subjectKind: "filingSignatory",
    subject: ({ signatory }) => signatory,
  },
  render: async ({ params: { signatory }, query: { problem } }, { viewer, language }) => {
    const wanted = { signatoryId: signatory, viewer };
    const asked = await askedSignature(wanted);
    if (asked === undefined) notFound();
    const now = new Date();
    const blocks = await blocksToSign(wanted, now);
    const reason = await heldRefusal(viewer.personId, signatory, now);
    return (
      <SignaturePage
        asked={asked}
        blocks={blocks}
        problem={problem ?? null}
        reason={reason}
        viewer={viewer}
        language={language}
      />
    );
  },
});
