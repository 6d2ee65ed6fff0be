import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FormExit } from "./form-exit";

test.each([false, true])(
  "a plain link that tells the other page nothing, also without a script (plain: %s)",
  (plain) => {
    const html = renderToStaticMarkup(
      <FormExit form="protection-from-violence" language="lv" plain={plain} />,
    );
    expect(html).toMatch(/<a href="https:\/\/[^"]+" rel="noreferrer"[^>]*>Ātri aizvērt šo lapu<\/a>/);
  },
);

test("other forms have none", () => {
  expect(renderToStaticMarkup(<FormExit form="simplified-money-claim" language="lv" />)).toBe("");
});
