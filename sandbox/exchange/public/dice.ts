import { createHash } from "node:crypto";

/** Figures that look like chance and are the same every time. */
export type Dice = (sides: number) => number;

export function diceOf(seed: string): Dice {
  const bytes = createHash("sha512").update(seed).digest();
  let next = 0;
  return (sides) => {
    const value = bytes.readUInt16BE(next % 62);
    next += 2;
    return value % sides;
  };
}
