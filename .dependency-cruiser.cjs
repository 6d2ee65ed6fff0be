/** Tests, and the files `test-….ts` that only tests use. */
const TEST = "\\.(test|test-d)\\.tsx?$|/test-[^/]+\\.tsx?$";

/** Which way things flow (docs/architecture.md). A run that cruised nothing fails in scripts/check. */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "core-stands-alone",
      severity: "error",
      comment: "lib/core is what is true everywhere: it knows nothing but itself.",
      from: { path: "^lib/core/", pathNot: TEST },
      to: { path: "^(app|components|lib|locales|prisma|sandbox|scripts)/", pathNot: "^lib/core/" },
    },
    {
      name: "domain-is-pure",
      severity: "error",
      comment: "Rules of law run in browser, server and test alike: no database, no environment, no log.",
      from: { path: "^lib/(?!db/|adapters/|http/|worker/)[^/]+/[^/]+\\.tsx?$", pathNot: TEST },
      to: { path: "^lib/(db|adapters|http|worker)/|^lib/[^/]+/(server|client)/|^lib/(env|log)\\.ts$" },
    },
    {
      name: "lib-below-app",
      severity: "error",
      from: { path: "^lib/", pathNot: TEST },
      to: { path: "^(app|components|e2e|bench)/" },
    },
    {
      name: "browser-never-reaches-database",
      severity: "error",
      comment: "Also not through another file.",
      from: { path: "^components/|^lib/[^/]+/client/", pathNot: TEST },
      to: { path: "^lib/db/", reachable: true },
    },
    {
      name: "app-uses-operations",
      severity: "error",
      from: { path: "^app/", pathNot: TEST },
      to: { path: "^lib/(db|adapters)/" },
    },
    {
      name: "components-below-app",
      severity: "error",
      from: { path: "^components/", pathNot: TEST },
      to: { path: "^app/|^lib/[^/]+/server/|^lib/log\\.ts$" },
    },
    {
      name: "ui-knows-no-domain",
      severity: "error",
      from: { path: "^components/ui/", pathNot: TEST },
      to: { path: "^(app|components|lib)/", pathNot: "^components/ui/|^lib/core/" },
    },
    {
      name: "client-asks-over-http",
      severity: "error",
      comment: "What runs in the browser: pure files, and one way to fetch.",
      from: { path: "^lib/[^/]+/client/", pathNot: TEST },
      to: { path: "^lib/[^/]+/server/|^lib/(env|log)\\.ts$|^lib/http/(?!fetch-json)" },
    },
    {
      name: "tests-are-not-imported",
      severity: "error",
      from: { pathNot: TEST },
      to: { path: "\\.(test|test-d)\\.tsx?$" },
    },
    {
      name: "test-files-are-for-tests",
      severity: "error",
      from: { pathNot: `${TEST}|^(scripts|e2e|bench)/` },
      to: { path: "/test-[^/]+\\.tsx?$" },
    },
    {
      name: "portal-knows-no-sandbox",
      severity: "error",
      comment: "Only addresses and keys tell a sandbox from the real thing.",
      from: { path: "^(app|components|lib)/", pathNot: TEST },
      to: { path: "^(sandbox|scripts|bench)/" },
    },
    {
      name: "sandbox-knows-no-portal",
      severity: "error",
      comment: "A stand-in shares with us the contract and what is true everywhere, nothing else.",
      from: { path: "^sandbox/", pathNot: TEST },
      to: {
        path: "^(app|components|lib|scripts)/",
        pathNot: "^lib/core/|^lib/exchange/(schema|contract|shapes)[^/]*$",
      },
    },
    {
      name: "sandboxes-stand-apart",
      severity: "error",
      from: { path: "^sandbox/([^/]+)/", pathNot: TEST },
      to: { path: "^sandbox/[^/]+/", pathNot: "^sandbox/$1/" },
    },
    {
      name: "worker-is-the-end",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: `^lib/worker/|${TEST}` },
      to: { path: "^lib/worker/" },
    },
    {
      name: "nothing-for-development-in-production",
      severity: "error",
      from: { path: "^(app|components|lib|sandbox)/", pathNot: TEST },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    { name: "everything-is-found", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^lib/db/generated/"] },
    exclude: { path: ["^\\.next/", "^\\.data/", "^\\.generated/"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
