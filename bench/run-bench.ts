import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";

import { PlainError } from "../scripts/plain-error";
import { compare, type Comparison, median } from "./compare";
import { ENTRIES, TRIALS } from "./entries";
import type { Entry, Trial } from "./entry";
import { load } from "./load";
import { loadOfMachine, Stage } from "./stage";

type Options = { benches: (Entry | Trial)[]; rounds: number; jsonFile: string | null };
type Measured = Comparison & { name: string; about: string; target: number };
type Tried = Omit<Trial, "measure"> & { lines: string[] };

/** `npm run bench [name …] -- --rounds 5 --json FILE` */
export async function runBench(args: string[]): Promise<void> {
  const { benches, rounds, jsonFile } = readOptions(args);
  const results: (Measured | Tried)[] = [];
  for (const bench of benches) {
    // Each on a stage of its own: what one left in memory or database is not the next one's burden.
    const stage = await Stage.open();
    try {
      results.push("measure" in bench ? await tried(bench, stage) : await measure(bench, stage, rounds));
    } finally {
      await stage.close();
    }
  }
  process.stdout.write(
    ["", ...results.map((result) => ("lines" in result ? toldOf(result) : lineOf(result))), ""].join("\n"),
  );
  if (jsonFile !== null) await writeFile(jsonFile, `${JSON.stringify(results, null, 2)}\n`);
}

function readOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { rounds: { type: "string" }, json: { type: "string" } },
  });
  const rounds = Number(values.rounds ?? 5);
  if (!Number.isInteger(rounds) || rounds < 1) throw new PlainError("--rounds is a whole number from 1.");
  const all: (Entry | Trial)[] = [...ENTRIES, ...TRIALS];
  const unknown = positionals.find((name) => !all.some((bench) => bench.name === name));
  if (unknown !== undefined) {
    throw new PlainError(
      `The benchmarks are ${all.map(({ name }) => name).join(", ")}; there is no ${unknown}.`,
    );
  }
  const benches = positionals.length === 0 ? all : all.filter(({ name }) => positionals.includes(name));
  return { benches, rounds, jsonFile: values.json ?? null };
}

async function tried({ measure: find, ...trial }: Trial, stage: Stage): Promise<Tried> {
  process.stdout.write(`\n${trial.name}: ${trial.about}\n`);
  const lines = await find(stage);
  for (const line of lines) process.stdout.write(`  ${line}\n`);
  process.stdout.write(`  load of the machine ${loadOfMachine()}\n`);
  return { ...trial, lines };
}

const toldOf = ({ name, target, lines }: Tried): string => `${name}: ${lines.join("; ")} (target: ${target})`;

async function measure(
  { name, about, target, requests, warmUp, contestants }: Entry,
  stage: Stage,
  rounds: number,
): Promise<Measured> {
  process.stdout.write(`\n${name}: ${about}\n`);
  const { product, anchor } = await contestants(stage);
  await load(product, 20);
  await stage.liftLimits();
  const comparison = await compare({
    product,
    anchor,
    databasePid: stage.databasePid,
    rounds,
    requests,
    warmUp,
  });
  for (const round of comparison.rounds) {
    const costs = [
      `${anchor.name} ${round.anchor.toFixed(0)} µs`,
      `${product.name} ${round.product.toFixed(0)} µs`,
      `PostgreSQL ${round.database.toFixed(0)} µs`,
    ];
    process.stdout.write(`  ${costs.join(" · ")}\n`);
  }
  process.stdout.write(`  load of the machine ${loadOfMachine()}\n`);
  return { name, about, target, ...comparison };
}

function lineOf({ name, ratio, target, rounds, requests }: Measured): string {
  const spread = `${ratio.least.toFixed(2)}–${ratio.most.toFixed(2)}`;
  const database = median(rounds.map((round) => round.database)).toFixed(0);
  const sent = `${requests * rounds.length} requests, all answered as expected`;
  return `${name}: ratio ${ratio.median.toFixed(2)} (${spread}; target ≤ ${target}), PostgreSQL ${database} µs; ${sent}`;
}
