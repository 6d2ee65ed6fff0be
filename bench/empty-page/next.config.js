import path from "node:path";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  compress: true,
  turbopack: { root: path.resolve(import.meta.dirname, "../..") },
};

export default config;
