import { Button } from "@/components/ui/button";
import { ButtonForm } from "@/components/ui/button-form";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { TextInput } from "@/components/ui/text-input";
import { dayInRiga } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { formatDayLong } from "@/lib/i18n/format";
import { type Translate, translator } from "@/lib/i18n/translator";
import type { AddressFormFault } from "@/lib/notifications/address-form";
import type { MailSettings } from "@/lib/notifications/mail-settings";
import { OPTIONAL_GROUPS } from "@/lib/notifications/news";

type MailSectionProps = {
  settings: MailSettings;
  /** What was typed wrongly, or what the register knows. */
  typed: string | undefined;
  isFromRegister: boolean;
  fault: AddressFormFault | undefined;
  language: Language;
};

/** Where and about what one is written to. */
export function MailSection({ settings, typed, isFromRegister, fault, language }: MailSectionProps) {
  const t = translator(language);
  return (
    <Section id="mail" title={t("notifications:mail.title")}>
      <Paragraph>{t("notifications:mail.text")}</Paragraph>
      <SummaryList
        items={[{ label: t("notifications:mail.address"), value: addressWords(settings, t, language) }]}
      />
      {settings.pending !== null && (
        <Notice title={t("notifications:confirm.title")} level={3}>
          <Paragraph>{t("notifications:mail.pending", { address: settings.pending })}</Paragraph>
        </Notice>
      )}
      <Form action={`/api/mail/address?lang=${language}`} method="post">
        <TextInput
          id="email"
          name="email"
          type="email"
          label={t("notifications:mail.label")}
          hint={t(isFromRegister ? "notifications:mail.hintRegister" : "notifications:mail.hint")}
          error={fault === undefined ? undefined : t(`notifications:mail.fault.${fault}`)}
          value={typed}
          autoComplete="email"
          spellCheck={false}
          width="lg"
        />
        <Button variant="secondary">{t("notifications:mail.save")}</Button>
      </Form>
      {(settings.address !== null || settings.pending !== null) && (
        <ButtonForm action="/api/mail/address/removal" fields={{ language }} variant="link">
          {t("notifications:mail.stop")}
        </ButtonForm>
      )}
      <GroupsForm settings={settings} language={language} />
    </Section>
  );
}

function GroupsForm({ settings: { off }, language }: { settings: MailSettings; language: Language }) {
  const t = translator(language);
  return (
    <Form action={`/api/mail/groups?lang=${language}`} method="post">
      <CheckboxGroup
        id="mail-groups"
        name="groups"
        label={t("notifications:mail.groups.label")}
        hint={t("notifications:mail.groups.hint")}
        options={OPTIONAL_GROUPS.map((value) => ({ value, label: t(`notifications:mail.groups.${value}`) }))}
        values={OPTIONAL_GROUPS.filter((group) => !off.includes(group))}
      />
      <Button variant="secondary">{t("notifications:mail.groups.save")}</Button>
    </Form>
  );
}

function addressWords({ address, failingFrom }: MailSettings, t: Translate, language: Language): string {
  if (address === null) return t("notifications:mail.none");
  if (failingFrom === null) return address;
  const day = formatDayLong(dayInRiga(failingFrom), language);
  return `${address}: ${t("notifications:mail.failing", { day })}`;
}
