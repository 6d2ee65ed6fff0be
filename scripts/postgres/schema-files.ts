import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

type SchemaFile = { path: string; content: string };

/** Every file of the Prisma schema, in a stable order. */
export async function schemaFiles(folder = path.resolve("prisma/schema")): Promise<SchemaFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".prisma")).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      return { path: file, content: await readFile(file, "utf8") };
    }),
  );
}
