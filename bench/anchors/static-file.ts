import { readFileSync } from "node:fs";
import { createServer } from "node:http";

/** A1 where no nginx is installed: the same bytes from memory. About twice nginx's cost; the report says which it was. */
const bytes = readFileSync(process.env["BYTES"] ?? "");

createServer((_request, response) => {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-length": bytes.length });
  response.end(bytes);
}).listen(Number(process.env["PORT"]), "127.0.0.1");
