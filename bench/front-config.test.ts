import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { frontConfig } from "./front-config";

const deployed = readFileSync("deploy/nginx.conf", "utf8");
const place = { port: "8100", refreshPort: "8101", portal: "127.0.0.1:3000", folder: "/tmp/front" };

test("the deployed configuration moves here whole: its cache, its rules, and nothing of its machine", () => {
  const moved = frontConfig(deployed, place);
  for (const kept of [
    "proxy_cache_lock on",
    "proxy_cache_use_stale error",
    "proxy_cache_bypass 1",
    "gzip on",
  ])
    expect(moved).toContain(kept);
  expect(moved).not.toMatch(/ssl_|:443|\/var\/|limit_req zone=requests|limit_conn connections|https;/);
  expect(moved.match(/listen [^;]+;/g)).toEqual(["listen 127.0.0.1:8101;", "listen 127.0.0.1:8100;"]);
});

test("a configuration that was changed under our feet is refused, not measured in part", () => {
  expect(() => frontConfig(deployed.replace("proxy_cache_path", "proxy_path"), place)).toThrow(
    "no longer holds",
  );
});
