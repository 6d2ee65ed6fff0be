import { afterAll, beforeAll, expect, test } from "vitest";
import { ALL_CHECKS } from "@/scripts/contract/run-checks";
import { startTestExchange, type TestExchange } from "./test-exchange";

let exchange: TestExchange;

beforeAll(async () => {
  exchange = await startTestExchange();
});
afterAll(() => exchange.close());

test.each(ALL_CHECKS.map((check) => [check.name, check] as const))("%s", async (_name, { run }) => {
  await run(exchange.caller);
  expect.assertions(0);
});
