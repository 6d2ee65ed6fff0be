import { PlainError } from "../scripts/plain-error";

export type FrontPlace = {
  /** Where the cache listens, and where its loopback address for the worker does. */
  readonly port: string;
  readonly refreshPort: string;
  /** Host and port of the portal behind. */
  readonly portal: string;
  /** Cache, logs and pid of this run. */
  readonly folder: string;
};

type Change = readonly [what: RegExp, by: string];

/**
 * The configuration of deploy/nginx.conf, moved to this machine: without TLS and with its own ports and folders. Limits for one
 * address are lifted, since here one address is everybody; nothing else is changed, so that what is measured is what is deployed.
 */
export function frontConfig(deployed: string, { port, refreshPort, portal, folder }: FrontPlace): string {
  const changes: readonly Change[] = [
    [/^user .*;$/m, ""],
    [/^worker_processes .*;$/m, `daemon off; worker_processes 1; pid ${folder}/nginx.pid;`],
    [
      /server 127\.0\.0\.1:3000 max_fails=0;\s*server 127\.0\.0\.1:3001 max_fails=0;/,
      `server ${portal} max_fails=0;`,
    ],
    [/(?<=proxy_cache_path )\S+/, `${folder}/cache`],
    [/access_log \/var\/log\S+ portal;/, "access_log off;"],
    [/error_log \S+ warn;/, `error_log ${folder}/nginx-error.log warn;`],
    [/ {2}server \{\s*listen 80;[^}]*\}/, ""],
    [/ {2}server \{\s*listen 443 ssl http2 default_server;[^}]*\}/, ""],
    [/listen 443 ssl http2;\s*listen \[::\]:443 ssl http2;/, `listen 127.0.0.1:${port};`],
    [/listen 127\.0\.0\.1:8081;/, `listen 127.0.0.1:${refreshPort};`],
    [/^ *ssl_.*;$/gm, ""],
    [/^ *limit_(?:req|conn) .*;$/gm, ""],
    [/proxy_set_header Host( +)portal\.example;/g, `proxy_set_header Host$1 ${portal};`],
    [/X-Forwarded-Proto https;/g, "X-Forwarded-Proto http;"],
    [/X-Forwarded-Host( +)portal\.example;/g, `X-Forwarded-Host$1 ${portal};`],
  ];
  return changes.reduce((text, [what, by]) => {
    if (text.search(what) < 0)
      throw new PlainError(`deploy/nginx.conf no longer holds what the bench moves: ${what.source}`);
    return text.replace(what, by);
  }, deployed);
}
