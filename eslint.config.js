import next from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";

const jsxA11y = next.flatMap((config) => config.plugins?.["jsx-a11y"] ?? [])[0];

const GENERATED = [
  "node_modules/",
  "**/.next/",
  ".data/",
  ".generated/",
  "lib/db/generated/",
  "lib/exchange/schema.ts",
  "next-env.d.ts",
  "test-results/",
  "playwright-report/",
  "coverage/",
];

const TESTS = ["**/*.test.{ts,tsx}", "**/*.test-d.ts", "e2e/**/*.ts"];

const ENVIRONMENT = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "The environment is read in lib/env.ts (portal), sandbox/env.ts (sandboxes) and scripts/ only.",
};
const SERVER_ACTIONS = {
  selector: "ExpressionStatement[directive='use server']",
  message: 'Only app/**/actions.ts says "use server": every export of such a file is an endpoint.',
};
const DEFAULT_EXPORT = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name; only files whose form Next prescribes have a default export.",
};
const DESIGN_SYSTEM = {
  selector: ":matches(Literal[value=/(^|\\s)ds-/], TemplateElement[value.raw=/(^|\\s)ds-/])",
  message: "Classes of the design system stand in components/ui only.",
};
const REEXPORT_ALL = {
  selector: "ExportAllDeclaration",
  message: "No barrels: import from the file that defines it.",
};

const EVERYWHERE = [ENVIRONMENT, SERVER_ACTIONS, DEFAULT_EXPORT, DESIGN_SYSTEM, REEXPORT_ALL];

/** The rule holds one list: a place with an exception gets the list without it. */
function restrictedExcept(...exceptions) {
  return { "no-restricted-syntax": ["error", ...EVERYWHERE.filter((entry) => !exceptions.includes(entry))] };
}

export default tseslint.config(
  { ignores: GENERATED },
  // Nothing may be switched off in a comment: an exception is a line here, for all to see.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  ...next,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { react: { version: "19.3" } },
  },
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 300 }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", { max: 3 }],
      complexity: ["error", { max: 10 }],
      "no-console": "error",
      eqeqeq: "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_" }],
      ...restrictedExcept(),
    },
  },
  {
    files: ["**/*.tsx"],
    rules: {
      ...jsxA11y.configs.strict.rules,
      "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],
      "react/jsx-no-literals": [
        "error",
        {
          noStrings: true,
          ignoreProps: true,
          allowedStrings: ["·", "–", "—", "→", "←", "/", "(", ")", ":", ",", ".", "€", "*"],
        },
      ],
    },
  },
  {
    // Text belongs into locales; the sandboxes are other people's systems and speak for themselves.
    files: ["sandbox/**/*.tsx", "**/*.test.tsx", "bench/**/*.tsx"],
    rules: { "react/jsx-no-literals": "off" },
  },
  { files: ["components/ui/**"], rules: restrictedExcept(DESIGN_SYSTEM) },
  {
    files: ["lib/env*.ts", "sandbox/env.ts", "scripts/**", "bench/**", "e2e/**", "instrumentation.ts"],
    rules: restrictedExcept(ENVIRONMENT),
  },
  {
    files: ["app/**/actions.ts"],
    rules: { ...restrictedExcept(SERVER_ACTIONS), "@typescript-eslint/require-await": "off" },
  },
  {
    files: [
      "**/app/**/{page,layout,template,loading,error,global-error,not-found,global-not-found,forbidden,unauthorized,default,route,sitemap,robots,manifest}.{ts,tsx,jsx}",
    ],
    rules: restrictedExcept(DEFAULT_EXPORT),
  },
  { files: ["**/*.config.{ts,js}"], rules: restrictedExcept(DEFAULT_EXPORT, ENVIRONMENT) },
  {
    // Declaration merging, which these two libraries ask for, works with interfaces alone.
    files: ["**/*.d.ts", "lib/db/test-database.ts"],
    rules: { "@typescript-eslint/consistent-type-definitions": "off", ...restrictedExcept(DEFAULT_EXPORT) },
  },
  {
    files: TESTS,
    rules: {
      "max-lines-per-function": "off",
      "max-params": "off",
      // A test says what it sees; the shapes of answers over HTTP are what it is about to prove.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      ...restrictedExcept(ENVIRONMENT, DESIGN_SYSTEM),
    },
  },
  { files: ["**/*.{js,jsx,cjs,mjs}"], ...tseslint.configs.disableTypeChecked },
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
