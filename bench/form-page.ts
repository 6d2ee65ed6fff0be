/** The hidden fields of the form that holds the field `marker`: what a browser without scripts would send along. */
export function hiddenFields(html: string, marker: string): Map<string, string> {
  const forms = html.match(/<form\b[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((text) => text.includes(`name="${marker}"`)) ?? "";
  const inputs = (form.match(/<input\b[^>]*>/g) ?? []).filter((input) => input.includes('type="hidden"'));
  return new Map(inputs.map((input) => [attribute(input, "name"), attribute(input, "value")]));
}

function attribute(tag: string, name: string): string {
  const [, value = ""] = new RegExp(`\\s${name}="([^"]*)"`).exec(tag) ?? [];
  return value
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
}

/** A multipart body, which is how a form with a server action posts. */
export function multipart(fields: ReadonlyMap<string, string>): { body: string; contentType: string } {
  const boundary = "----bench";
  const parts = [...fields].map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return {
    body: `${parts.join("")}--${boundary}--\r\n`,
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}
