/** A name that would leave the folder into which a container is unpacked, or that no file can have. */
export function isUnsafePart(name: string): boolean {
  if (name === "" || name.startsWith("/") || /^[a-z]:/i.test(name)) return true;
  if (/[\u0000-\u001f\\]/.test(name)) return true;
  return name.split("/").includes("..");
}
