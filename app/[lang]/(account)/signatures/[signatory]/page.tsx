import { notFound } from "next/navigation";
import { z } from "zod";
import { pageMetadata } from "@/components/layout/page-metadata";
import { SignaturePage } from "@/components/signatures/signature-page";
import { SIGNATURE_PROBLEMS } from "@/lib/filings/asked-signature";
import { askedSignature, blocksToSign } from "@/lib/filings/server/asked-signature";
import { definePage } from "@/lib/http/define-page";

export const generateMetadata = pageMetadata((t) => ({ title: t("filings:coSign.title") }));

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
    const blocks = await blocksToSign(wanted, new Date());
    return (
      <SignaturePage
        asked={asked}
        blocks={blocks}
        problem={problem ?? null}
        viewer={viewer}
        language={language}
      />
    );
  },
});
