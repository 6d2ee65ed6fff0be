/** The package brings no types; these are the options that we use. */
declare module "subset-font" {
  type Options = {
    targetFormat: "sfnt" | "truetype" | "woff2";
    keepAllGlyphs?: boolean;
    noLayoutClosure?: boolean;
    variationAxes?: Record<string, { min: number; max: number }>;
  };
  export default function subsetFont(font: Buffer, text: string | null, options: Options): Promise<Buffer>;
}
