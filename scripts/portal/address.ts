import type { IncomingMessage } from "node:http";

const HERE = "http://localhost";
/** What cannot be read is taken for the sign that stands for unreadable ones: an address that nothing has. */
const UNREADABLE = "%EF%BF%BD";
const ESCAPES = /(?:%[\da-f]{2})+|%/gi;

const readable = (escapes: string): string => {
  try {
    decodeURIComponent(escapes);
    return escapes;
  } catch {
    // Half an escape, or bytes that are no UTF-8.
    return UNREADABLE;
  }
};

/**
 * What a request asks for, so that it can be read by whoever comes next: of a whole address only its path and query, no
 * second slash that would make a host of the next word, and no escape that nobody can undo. Anything else stays word for word.
 */
export function readableAddress(target: string): string {
  const whole = /^[a-z][a-z\d+.-]*:/i.test(target) && URL.canParse(target) ? new URL(target) : undefined;
  const given = whole === undefined ? target : `${whole.pathname}${whole.search}`;
  const [path = "", ...query] = given.split(/(?=\?)/);
  const mended = path.replaceAll(ESCAPES, readable);
  return `${/^[/\\]/.test(mended) ? mended.replace(/^[/\\]+/, "/") : "/"}${query.join("")}`;
}

/** The address of a request that was made readable. */
export const addressOf = ({ url }: Pick<IncomingMessage, "url">): URL => new URL(url ?? "/", HERE);
