/** What programs write, in its own lines; long ones are broken, so that nothing has to be scrolled sideways. */
export function CodeBlock({ lang = "en", children }: { lang?: string | undefined; children: string }) {
  return (
    <pre className="tp-code" lang={lang}>
      <code>{children}</code>
    </pre>
  );
}
