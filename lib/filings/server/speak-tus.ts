import "server-only";
import { MemoryLocker, Server } from "@tus/server";
import { env } from "@/lib/env";
import { type Allowed, UploadStore } from "./upload-store";

/** Two requests for one upload in this process go one after the other. Those of two processes can only spoil the sender's own file. */
const locker = new MemoryLocker();

type Speaking = {
  readonly request: Request;
  readonly personId: string;
  readonly allowed: Allowed | null;
};

/** Answers a request in tus 1.0, for one person. */
export function speakTus({ request, personId, allowed }: Speaking): Promise<Response> {
  const server = new Server({
    path: "/api/uploads",
    relativeLocation: true,
    allowedOrigins: [env().APP_ORIGIN],
    locker,
    datastore: new UploadStore(personId, allowed),
    ...(allowed === null ? {} : { namingFunction: () => allowed.id }),
  });
  return server.handleWeb(request);
}
