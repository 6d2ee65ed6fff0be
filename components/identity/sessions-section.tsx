import { ButtonForm } from "@/components/ui/button-form";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { Language } from "@/lib/core/language";
import { formatInstant } from "@/lib/i18n/format";
import { type Translate, translator } from "@/lib/i18n/translator";
import type { OwnSession } from "@/lib/identity/own-session";

type SessionsSectionProps = { sessions: readonly OwnSession[]; language: Language };

const COLUMNS = ["device", "started", "lastSeen", "assurance", "action"] as const;

/** Where one is signed in, each with the button that ends it. */
export function SessionsSection({ sessions, language }: SessionsSectionProps) {
  const t = translator(language);
  return (
    <Section id="sessions" title={t("identity:account.sessions.title")}>
      <Paragraph>{t("identity:account.sessions.text")}</Paragraph>
      <Table
        caption={t("identity:account.sessions.caption")}
        captionHidden
        columns={COLUMNS.map((key) => ({ key, label: t(`identity:account.sessions.${key}`) }))}
        rows={sessions.map((session) => ({ id: session.id, cells: cells(session, language) }))}
      />
      {sessions.length > 1 && (
        <ButtonForm action="/api/identity/sessions/end-others" fields={{ language }} variant="secondary">
          {t("identity:account.sessions.endOthers")}
        </ButtonForm>
      )}
      <Paragraph size="sm" muted>
        {t("identity:account.sessions.limits")}
      </Paragraph>
    </Section>
  );
}

function cells(session: OwnSession, language: Language) {
  const t = translator(language);
  return {
    device: deviceOf(session, t),
    started: formatInstant(session.createdAt, language),
    lastSeen: formatInstant(session.lastSeenAt, language),
    assurance: t(`identity:account.assurance.${session.acr}`),
    action: session.isThis ? (
      t("identity:account.sessions.current")
    ) : (
      <EndButton session={session} language={language} />
    ),
  };
}

function deviceOf({ device, isThis }: OwnSession, t: Translate): string {
  const name = device ?? t("identity:account.sessions.unknownDevice");
  return isThis ? t("identity:account.sessions.this", { device: name }) : name;
}

function EndButton({ session, language }: { session: OwnSession; language: Language }) {
  const t = translator(language);
  const context = `${deviceOf(session, t)}, ${formatInstant(session.createdAt, language)}`;
  return (
    <ButtonForm
      action={`/api/identity/sessions/${session.id}/end`}
      fields={{ language }}
      variant="link"
      context={context}
    >
      {t("identity:account.sessions.end")}
    </ButtonForm>
  );
}
