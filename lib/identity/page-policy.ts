/** Origins to which a form of ours may lead by a redirect: signing in, signing, paying by card. */
export type FormTargets = readonly string[];

export type SignedInPolicy = {
  readonly nonce: string;
  readonly formTargets: FormTargets;
  /** The development server evaluates code and inlines styles. */
  readonly isDevelopment: boolean;
};

const common = (formTargets: FormTargets): readonly string[] => [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  `form-action ${[...new Set(["'self'", ...formTargets])].join(" ")}`,
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
];

/** Signed-in pages run our own scripts only, known by a number that is new for every answer. */
export function signedInPolicy({ nonce, formTargets, isDevelopment }: SignedInPolicy): string {
  return [
    ...common(formTargets),
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ""}`,
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "manifest-src 'self'",
  ].join("; ");
}

/** The sign-in page runs no script; its form leads on to the national login. */
export const signInPolicy = (formTargets: FormTargets): string =>
  [...common(formTargets), "script-src 'none'", "style-src 'self'"].join("; ");
