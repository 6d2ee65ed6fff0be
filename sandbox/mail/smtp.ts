import { setTimeout } from "node:timers/promises";
import { simpleParser, type ParsedMail } from "mailparser";
import type { Pool } from "pg";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { FaultSwitches } from "./faults";
import { keepMail } from "./store";

const LARGEST = 1_000_000;

type World = { readonly pool: Pool; readonly faults: FaultSwitches };

/** A refusal that the sender's server reads by its number. */
class Refusal extends Error {
  readonly responseCode: number;

  constructor(responseCode: number, words: string) {
    super(words);
    this.responseCode = responseCode;
  }
}

/** Takes every mail that is sent to it and keeps it; passes nothing on. */
export function smtpServer({ pool, faults }: World): SMTPServer {
  const server: SMTPServer = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    size: LARGEST,
    logger: false,
    disableReverseLookup: true,
    onConnect: (_session, done) => {
      done(faults.strikes("down") ? new Refusal(421, "Not available") : null);
    },
    onRcptTo: ({ address }, _session, done) => {
      if (faults.strikes("refuse-temporarily", address)) done(new Refusal(451, "Try again later"));
      else if (faults.strikes("refuse-recipient", address)) done(new Refusal(550, "No such mailbox"));
      else done();
    },
    onData: (stream, session, done) => {
      received({ pool, faults }, stream, session).then(
        (isAnswered) => {
          if (isAnswered) done();
          else breakOff(server, session);
        },
        (error: unknown) => {
          done(error instanceof Refusal ? error : new Refusal(451, "Not kept"));
        },
      );
    },
  });
  // A sender that goes away in the middle is its own affair.
  server.on("error", () => undefined);
  return server;
}

/** Keeps the mail; false when the answer must get lost. */
async function received(
  { pool, faults }: World,
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
): Promise<boolean> {
  const mail = await simpleParser(stream);
  const recipients = session.envelope.rcptTo.map(({ address }) => address);
  const [first] = recipients;
  if (stream.sizeExceeded || faults.strikes("refuse-content", first)) throw new Refusal(554, "Not taken");
  if (faults.strikes("slow", first)) await setTimeout(faults.slowMs);
  for (const to of recipients) await keepMail(pool, { ...partsOf(mail), to: to.toLowerCase() });
  return !faults.strikes("answer-lost", first);
}

function partsOf(mail: ParsedMail) {
  const headers = mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(":") + 1).trim()]);
  return {
    messageId: mail.messageId ?? "",
    from: mail.from?.text ?? "",
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    html: typeof mail.html === "string" ? mail.html : "",
    headers: Object.fromEntries(headers) as Record<string, string>,
  };
}

/** The connection ends without a word, as when a network fails. */
function breakOff(server: SMTPServer, { id }: SMTPServerSession): void {
  for (const connection of server.connections as Set<{ session: { id: string }; close: () => void }>) {
    if (connection.session.id === id) connection.close();
  }
}
