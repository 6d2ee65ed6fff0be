import { NextResponse } from "next/server";

/** Without this file the bundler goes up the folders and takes the portal's. It matches no address that is measured. */
export function proxy() {
  return NextResponse.next();
}

export const config = { matcher: "/never" };
