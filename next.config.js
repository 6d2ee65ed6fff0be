/** Files of people: saved, and if ever shown, then without scripts and in no origin. The style is for the page of a refusal. */
const DOWNLOAD_POLICY =
  "sandbox; default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";
const DOWNLOADS = [
  "/api/:area/:matter/documents/:document",
  "/api/filings/:filing/receipt/:kind",
  "/api/drafts/:draft/attachments/:attachment",
  "/api/drafts/:draft/pictures/:purpose",
];

/**
 * Pages of the mirror: what they answer depends on their query, so they are made anew, yet a cache in front may keep each for
 * a minute, and show the one it has while a new one is made or while the portal does not answer. The browser asks each time
 * and is told that nothing changed. A look-up of one's own (proceedings, receipts) is not among them.
 */
const MIRRORED = ["hearings", "courts", "fees", "search", "status", "open-data"];
const MIRRORED_CACHE = "public, max-age=0, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  compress: true,
  // A day: so long may a cache in front show the page it has while the portal does not answer.
  expireTime: 86_400,
  reactStrictMode: true,
  // Everybody gets the title in the head at once: what is streamed after it would be put there by a script, which may not run.
  htmlLimitedBots: /.*/,
  redirects: async () => [{ source: "/favicon.ico", destination: "/icon.svg", permanent: true }],
  // Where RFC 9116 looks for it; a folder that begins with a dot is read by half of our tools only.
  rewrites: async () => [{ source: "/.well-known/security.txt", destination: "/security.txt" }],
  images: { unoptimized: true },
  ...(process.env.NEXT_DIST_DIR === undefined ? {} : { distDir: process.env.NEXT_DIST_DIR }),
  serverExternalPackages: ["pdfkit", "pino", "graphile-worker", "file-type", "yauzl", "@tus/server"],
  experimental: { globalNotFound: true },
  // Lint and types have commands of their own in `npm test`, which read more than the build does.
  typescript: { ignoreBuildErrors: process.env.NEXT_SKIP_TYPES === "1" },
  // What every answer carries is set by scripts/portal/security-headers.ts, before the framework sees the request.
  headers: async () => [
    ...["", "/forms", "/forms/:form", ...MIRRORED.map((area) => `/${area}/:path*`)].map((path) => ({
      source: `/:lang(lv|en)${path}`,
      headers: [{ key: "cache-control", value: MIRRORED_CACHE }],
    })),
    // Open data may be taken into any site.
    {
      source: "/api/open/:path*",
      headers: [{ key: "cross-origin-resource-policy", value: "cross-origin" }],
    },
    ...DOWNLOADS.map((source) => ({
      source,
      headers: [{ key: "content-security-policy", value: DOWNLOAD_POLICY }],
    })),
  ],
};

export default config;
