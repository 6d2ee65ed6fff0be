import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";

/** Whoever leaves an address is told when the hearing changes. */
export function FollowForm({ hearingId, language }: { hearingId: string; language: Language }) {
  const t = translator(language);
  return (
    <Section id="follow" title={t("hearings:follow.title")}>
      <Paragraph>{t("hearings:follow.text", { changes: t("follows:changes") })}</Paragraph>
      <Form action="/api/follows" method="post" inline>
        <input type="hidden" name="kind" value="hearing" />
        <input type="hidden" name="target" value={hearingId} />
        <input type="hidden" name="language" value={language} />
        <TextInput
          id="email"
          name="email"
          type="email"
          label={t("hearings:follow.email")}
          autoComplete="email"
          width="lg"
        />
        <Button variant="secondary">{t("hearings:follow.submit")}</Button>
      </Form>
    </Section>
  );
}
