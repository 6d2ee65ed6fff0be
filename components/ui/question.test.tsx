import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Checkbox } from "./checkbox";
import { CheckboxGroup } from "./checkbox-group";
import { DateInput } from "./date-input";
import { ErrorSummary } from "./error-summary";
import { FileInput } from "./file-input";
import { MoneyInput } from "./money-input";
import { RadioGroup } from "./radio-group";
import { Select } from "./select";
import { TextArea } from "./text-area";
import { TextInput } from "./text-input";

const options = [
  { value: "a", label: "A" },
  { value: "b", label: "B", hint: "hint of B" },
];
const asked = { id: "q", name: "q", label: "Question", hint: "Hint", error: "Wrong" };
const labels = { day: "Day", month: "Month", year: "Year" };

const controls: readonly (readonly [string, ReactElement])[] = [
  ["text", <TextInput key="1" {...asked} value="typed" />],
  ["area", <TextArea key="2" {...asked} value="typed" />],
  ["select", <Select key="3" {...asked} options={options} value="b" empty="Choose" />],
  ["radios", <RadioGroup key="4" {...asked} options={options} value="b" />],
  ["boxes", <CheckboxGroup key="5" {...asked} options={options} values={["b"]} />],
  ["date", <DateInput key="6" {...asked} labels={labels} value={{ day: "1" }} />],
  ["money", <MoneyInput key="7" {...asked} unit="€" value="1,50" />],
  ["file", <FileInput key="8" {...asked} />],
  ["box", <Checkbox key="9" {...asked} hint="Hint" />],
];

const idsOf = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id);

test.each(controls)("%s: labelled, described, marked wrong, and found by the error summary", (_, element) => {
  const html = renderToStaticMarkup(element);
  const ids = idsOf(html);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain("q");
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain("Wrong");
  for (const [, list = ""] of html.matchAll(/aria-describedby="([^"]+)"/g)) {
    for (const id of list.split(" ")) expect(ids).toContain(id);
  }
  const inputs = [...html.matchAll(/<(?:input|select|textarea)[^>]* id="([^"]+)"/g)].map(([, id = ""]) => id);
  expect(inputs.length).toBeGreaterThan(0);
  for (const id of inputs) expect(html).toContain(`for="${id}"`);
});

test.each(controls)("%s: without error nothing is wrong", (_, element) => {
  const html = renderToStaticMarkup({
    ...element,
    props: { ...(element.props as object), error: undefined },
  } as ReactElement);
  expect(html).not.toContain("aria-invalid");
  expect(html).not.toContain("validation");
});

test("what was typed stands in the field again", () => {
  const html = controls.map(([, element]) => renderToStaticMarkup(element)).join("");
  expect(html).toContain('value="typed"');
  expect(html).toContain(">typed</textarea>");
  expect(html).toContain('<option value="b" selected="">');
  expect(html.match(/checked=""/g)).toHaveLength(2);
  expect(html).toContain('value="1,50"');
});

test("a label can be the heading of the page", () => {
  expect(renderToStaticMarkup(<TextInput {...asked} heading />)).toMatch(/<h1[^>]*><label/);
  expect(renderToStaticMarkup(<RadioGroup {...asked} heading options={options} />)).toMatch(
    /<legend[^>]*><h1>Question/,
  );
});

test("the error summary links to the fields, and without errors is not there", () => {
  const html = renderToStaticMarkup(<ErrorSummary title="Problem" errors={[{ id: "q", text: "Wrong" }]} />);
  expect(html).toContain('role="alert"');
  expect(html).toContain('<a href="#q">Wrong</a>');
  expect(renderToStaticMarkup(<ErrorSummary title="Problem" errors={[]} />)).toBe("");
});

test("the first day field has the id of the question, and only the wrong part is marked", () => {
  const html = renderToStaticMarkup(<DateInput {...asked} labels={labels} invalid={["year"]} />);
  expect(html).toMatch(/<input id="q"[^>]* name="q-day"/);
  expect(html.match(/aria-invalid/g)).toHaveLength(1);
});
