export const dynamic = "force-dynamic";

/** A3: the fixed price of any dynamic page of the App Router. */
export default function EmptyPage() {
  return <h1>Empty</h1>;
}
