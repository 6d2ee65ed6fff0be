import "server-only";
import type { ActingContext } from "@/lib/exchange/acting-context";
import { actingForSelf } from "@/lib/exchange/acting-context";
import type { Viewer } from "@/lib/identity/viewer";

/** Who reads, and in which request: no query of cases is made without. */
export type Reader = { readonly viewer: Viewer; readonly requestId: string };

/** What the platform is told of the reader. */
export const readingFor = ({ viewer }: Reader, purpose: string): ActingContext =>
  actingForSelf(viewer, { acr: viewer.acr, purpose });
