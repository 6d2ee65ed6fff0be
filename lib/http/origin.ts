const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * True when a request that changes something comes from our own pages: the browser's Origin must be ours.
 * A missing or `null` origin counts as foreign; forwarded hosts are not looked at.
 */
export function isOwnOrigin(method: string, headers: Headers, ownOrigin: string): boolean {
  if (SAFE_METHODS.has(method)) return true;
  const site = headers.get("sec-fetch-site");
  return headers.get("origin") === ownOrigin && (site === null || site === "same-origin");
}
