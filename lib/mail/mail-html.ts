/** A piece of a mail: the same pieces make its text and its HTML. */
export type MailPart = { readonly text: string } | { readonly link: string; readonly label: string };

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");

type Written = {
  readonly language: string;
  readonly title: string;
  readonly parts: readonly MailPart[];
  readonly footer: readonly MailPart[];
};

const BODY = "margin:0;padding:24px 16px;background:#ffffff;color:#1b1f24;font:16px/1.5 Arial,sans-serif";
const FRAME = "max-width:36rem;margin:0 auto";
const TITLE = "font-size:22px;line-height:1.3;margin:0 0 16px";
const PART = "margin:0 0 16px;overflow-wrap:anywhere";
const LINK = "color:#17406d";
const FOOTER = "border-top:1px solid #6b7480;margin-top:24px;padding-top:16px;font-size:14px";

/** HTML that needs nothing from elsewhere: no picture, no font, no script, one column. */
export function mailHtml({ language, title, parts, footer }: Written): string {
  const words = escaped(title);
  return [
    "<!doctype html>",
    `<html lang="${language}"><head><meta charset="utf-8"><title>${words}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"></head>',
    `<body style="${BODY}"><div role="article" style="${FRAME}"><h1 style="${TITLE}">${words}</h1>`,
    ...parts.map(partHtml),
    `<div style="${FOOTER}">`,
    ...footer.map(partHtml),
    "</div></div></body></html>",
  ].join("\n");
}

function partHtml(part: MailPart): string {
  if ("text" in part) return `<p style="${PART}">${escaped(part.text)}</p>`;
  return `<p style="${PART}"><a href="${escaped(part.link)}" style="${LINK}">${escaped(part.label)}</a></p>`;
}

/** The same for whoever reads no HTML. */
export const mailText = ({ title, parts, footer }: Written): string =>
  [title, ...parts.map(partText), "--", ...footer.map(partText), ""].join("\n\n");

const partText = (part: MailPart): string => ("text" in part ? part.text : `${part.label}:\n${part.link}`);
