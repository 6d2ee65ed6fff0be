import type { Pool } from "pg";

const TABLES = `
  CREATE TABLE IF NOT EXISTS mail (
    id bigserial PRIMARY KEY, message_id text NOT NULL, recipient text NOT NULL, sender text NOT NULL,
    subject text NOT NULL, plain text NOT NULL, html text NOT NULL, headers jsonb NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(), deliveries int NOT NULL DEFAULT 1,
    UNIQUE (message_id, recipient)
  );
  CREATE INDEX IF NOT EXISTS mail_recipient ON mail (recipient, id DESC);
`;

export type Mail = {
  readonly id: number;
  readonly messageId: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** By lower-case name, as they came. */
  readonly headers: Readonly<Record<string, string>>;
  readonly receivedAt: string;
  /** How often the same Message-ID came: a mailbox shows it once. */
  readonly deliveries: number;
};
export type NewMail = Omit<Mail, "id" | "receivedAt" | "deliveries">;

const COLUMNS = `id::int, message_id AS "messageId", recipient AS "to", sender AS "from", subject, plain AS text, html, headers,
  received_at AS "receivedAt", deliveries`;

export const createTables = async (pool: Pool): Promise<void> => {
  await pool.query(TABLES);
};

/** Puts a mail into the mailbox; one whose Message-ID is there already is the same mail and only counted. */
export async function keepMail(pool: Pool, mail: NewMail): Promise<void> {
  await pool.query(
    `INSERT INTO mail (message_id, recipient, sender, subject, plain, html, headers) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (message_id, recipient) DO UPDATE SET deliveries = mail.deliveries + 1`,
    [mail.messageId, mail.to, mail.from, mail.subject, mail.text, mail.html, JSON.stringify(mail.headers)],
  );
}

/** The newest first; of one mailbox, or of all. */
export async function mails(pool: Pool, to: string | undefined, limit: number): Promise<Mail[]> {
  const { rows } = await pool.query<Mail>(
    `SELECT ${COLUMNS} FROM mail WHERE $1::text IS NULL OR recipient = $1 ORDER BY id DESC LIMIT $2`,
    [to?.toLowerCase() ?? null, limit],
  );
  return rows;
}

export async function mailOf(pool: Pool, id: number): Promise<Mail | undefined> {
  const { rows } = await pool.query<Mail>(`SELECT ${COLUMNS} FROM mail WHERE id = $1`, [id]);
  return rows[0];
}

export async function emptyMailboxes(pool: Pool): Promise<void> {
  await pool.query("DELETE FROM mail");
}
