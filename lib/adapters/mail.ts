import "server-only";
import {
  BrokenCircuitError,
  circuitBreaker,
  type CircuitBreakerPolicy,
  ConsecutiveBreaker,
  handleWhen,
} from "cockatiel";
import { createTransport, type SendMailOptions } from "nodemailer";
import { Outage } from "@/lib/core/outage";
import { env } from "@/lib/env";

/** An e-mail, ready to leave. */
export type Mail = {
  /** Stays the same however often it is sent: a mailbox that has it shows it once. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly writtenAt: Date;
  readonly headers: Readonly<Record<string, string>>;
};

/** The mail server said no for good. `recipient`: to the address; `content`: to this text. */
export class MailRefused extends Error {
  override readonly name = "MailRefused";
  readonly what: "recipient" | "content";

  constructor(what: "recipient" | "content", options?: ErrorOptions) {
    super(`The mail server refuses the ${what}`, options);
    this.what = what;
  }
}

const TIMEOUTS = {
  dnsTimeout: 2_000,
  connectionTimeout: 2_000,
  greetingTimeout: 5_000,
  socketTimeout: 10_000,
};
const BREAK_AFTER = 5;
const BREAK_MS = 30_000;

type Transport = { readonly sendMail: (mail: SendMailOptions) => Promise<unknown> };
type Wire = { readonly transport: Transport; readonly breaker: CircuitBreakerPolicy; readonly url: string };
let wire: Wire | undefined;

/** One way to the mail server. While it fails again and again nobody waits for it: the outbox tries later. */
function connected(): Wire {
  const { MAIL_URL: url } = env();
  if (wire?.url === url) return wire;
  wire = {
    url,
    transport: connect(new URL(url)),
    breaker: circuitBreaker(
      handleWhen((error) => !(error instanceof MailRefused)),
      { halfOpenAfter: BREAK_MS, breaker: new ConsecutiveBreaker(BREAK_AFTER) },
    ),
  };
  return wire;
}

function connect({ protocol, hostname, port, username, password }: URL): Transport {
  const secure = protocol === "smtps:";
  const auth =
    username === ""
      ? {}
      : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } };
  return createTransport({
    host: hostname,
    port: port === "" ? (secure ? 465 : 587) : Number(port),
    secure,
    ...auth,
    // A real server is spoken to in secret or not at all; the sandbox knows no TLS.
    requireTLS: env().PORTAL_MODE === "production",
    tls: { minVersion: "TLSv1.2" },
    disableFileAccess: true,
    disableUrlAccess: true,
    ...TIMEOUTS,
  });
}

/** Forgets what is known of the mail server. For tests. */
export function resetMail(): void {
  wire = undefined;
}

/**
 * Hands one e-mail to the mail server. Throws `MailRefused` when it never will be taken, `Outage` when it may be later.
 * A connection that breaks after the text was sent leaves open whether it was taken: SMTP can say no more.
 */
export async function deliverMail(mail: Mail): Promise<void> {
  const { transport, breaker } = connected();
  try {
    await breaker.execute(() => deliver(transport, mail));
  } catch (error) {
    if (error instanceof MailRefused) throw error;
    if (error instanceof BrokenCircuitError || isSmtp(error)) throw new Outage("mail", { cause: error });
    throw error;
  }
}

async function deliver(transport: Transport, mail: Mail): Promise<void> {
  const { id, to, subject, text, html, writtenAt, headers } = mail;
  const from = env().MAIL_FROM;
  const host = /@([^<>@]+)>$/.exec(from)?.[1] ?? "localhost";
  try {
    await transport.sendMail({
      // As an object the address is one address: whatever stands in it begins no header and no second recipient.
      to: { name: "", address: to },
      from,
      subject,
      text,
      html,
      date: writtenAt,
      messageId: `<${id}@${host}>`,
      headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All", ...headers },
    });
  } catch (error) {
    throw refusalIn(error) ?? error;
  }
}

type SmtpError = Error & { readonly code?: string; readonly responseCode?: number };

/** Errors of the mail library carry a code; everything else is a bug of ours. */
const isSmtp = (error: unknown): error is SmtpError =>
  error instanceof Error && "code" in error && typeof error.code === "string";

/** 5xx to the recipient or to the text. A refused sign-in is the operator's fault, not the mail's, and is tried again. */
function refusalIn(error: unknown): MailRefused | undefined {
  if (!isSmtp(error)) return undefined;
  const isForGood = (error.responseCode ?? 0) >= 500;
  if (error.code === "EENVELOPE" && (isForGood || error.responseCode === undefined))
    return new MailRefused("recipient", { cause: error });
  if (error.code === "EMESSAGE" && isForGood) return new MailRefused("content", { cause: error });
  return undefined;
}
