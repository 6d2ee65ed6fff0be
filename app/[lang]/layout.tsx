import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { DEFAULT_LANGUAGE, isLanguage, LANGUAGES } from "@/lib/core/language";
import "../globals.css";

export const metadata: Metadata = {
  title: "E-lieta",
  icons: { icon: { url: "/icon.svg", type: "image/svg+xml" } },
  formatDetection: { telephone: false, email: false, address: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light" };

export function generateStaticParams(): { lang: string }[] {
  return LANGUAGES.map((lang) => ({ lang }));
}

/** The frame of every page. Header and footer belong to the pages, which know where they stand. */
export default async function RootLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ lang: string }>;
}) {
  const { lang } = await params;
  return (
    <html lang={isLanguage(lang) ? lang : DEFAULT_LANGUAGE} data-color-scheme="light">
      <body>
        <link
          rel="preload"
          as="font"
          type="font/woff2"
          href="/fonts/tp-sans-latin.woff2"
          crossOrigin="anonymous"
        />
        {children}
      </body>
    </html>
  );
}
