import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync("app/styles/theme.css", "utf8");

function token(name: string): string {
  const value = new RegExp(`--tp-${name}:\\s*(#[0-9a-f]{6})`, "i").exec(css)?.[1];
  if (value === undefined) throw new Error(`No token --tp-${name}`);
  return value;
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(token(one)), luminance(token(other))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test.each([
  ["ink", "paper"],
  ["ink", "surface"],
  ["ink", "info-tint"],
  ["ink", "success-tint"],
  ["ink", "warning-tint"],
  ["ink", "error-tint"],
  ["muted", "paper"],
  ["muted", "surface"],
  ["link", "paper"],
  ["link", "surface"],
  ["link", "info-tint"],
  ["link", "success-tint"],
  ["link", "warning-tint"],
  ["link", "error-tint"],
  ["visited", "paper"],
  ["visited", "surface"],
  ["visited", "warning-tint"],
  ["action", "paper"],
  ["action", "info-tint"],
  ["action-hover", "paper"],
  ["action-hover", "surface"],
  ["error", "paper"],
  ["error-text", "paper"],
  ["error-text", "error-tint"],
  ["success", "paper"],
  ["success", "success-tint"],
  ["warning-text", "warning-tint"],
  ["info", "info-tint"],
  ["paper", "navy"],
  ["navy-link", "navy"],
  ["paper", "action"],
  ["paper", "action-hover"],
  ["paper", "success"],
  ["paper", "error"],
  ["ink", "focus-inner"],
])("text in %s on %s is read by everybody (4.5)", (text, ground) => {
  expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
});

test.each([
  ["control", "paper"],
  ["control", "surface"],
  ["error", "paper"],
  ["error", "error-tint"],
  ["warning", "warning-tint"],
  ["success", "success-tint"],
  ["info", "info-tint"],
  ["focus-outer", "paper"],
  ["focus-outer", "surface"],
  ["focus-outer", "focus-inner"],
  ["focus-inner", "navy"],
  ["focus-inner", "action"],
  ["focus-inner", "success"],
])("the edge %s against %s is seen by everybody (3)", (edge, ground) => {
  expect(ratio(edge, ground)).toBeGreaterThanOrEqual(3);
});
