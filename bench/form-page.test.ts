import { expect, test } from "vitest";

import { hiddenFields, multipart } from "./form-page";

const HTML = `<form action="/x"><input type="hidden" name="other" value="1"/></form>
  <form method="POST"><input type="hidden" name="$ACTION_ID_ab" value=""/><input type="hidden" name="draft" value="a&amp;b"/>
  <input type="text" name="facts" value="seen"/></form>`;

test("only the hidden fields of the form that is meant", () => {
  expect([...hiddenFields(HTML, "draft")]).toEqual([
    ["$ACTION_ID_ab", ""],
    ["draft", "a&b"],
  ]);
});

test("a multipart body that a server reads back", async () => {
  const { body, contentType } = multipart(new Map([["facts", "ķīla\nun vēl"]]));
  const form = await new Response(body, { headers: { "content-type": contentType } }).formData();
  expect(form.get("facts")).toBe("ķīla\nun vēl");
});
