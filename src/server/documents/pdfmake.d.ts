/** What this project uses of pdfmake 0.3, which comes without types. */
declare module 'pdfmake' {
  interface Pdfmake {
    setFonts(fonts: Readonly<Record<string, PdfFont>>): void;
    setUrlAccessPolicy(mayLoad: (url: string) => boolean): void;
    setLocalAccessPolicy(mayRead: (path: string) => boolean): void;
    createPdf(definition: PdfDefinition): { getBuffer(): Promise<Buffer> };
  }

  /** Files of the cuts of a font. */
  interface PdfFont {
    readonly normal: string;
    readonly bold: string;
    readonly italics: string;
    readonly bolditalics: string;
  }

  /** Left, top, right, bottom, in points. */
  type PdfMargin = readonly [number, number, number, number];

  interface PdfStyle {
    readonly fontSize?: number;
    readonly bold?: boolean;
    readonly color?: string;
    readonly lineHeight?: number;
    readonly margin?: PdfMargin;
    readonly decoration?: 'lineThrough';
    readonly alignment?: 'left' | 'right';
    readonly noWrap?: boolean;
  }

  interface PdfInline extends PdfStyle {
    readonly text: string;
    readonly link?: string;
  }

  interface PdfTableLayout {
    readonly hLineWidth?: (
      line: number,
      node: { readonly table: { readonly body: readonly unknown[] } },
    ) => number;
    readonly vLineWidth?: (line: number) => number;
    readonly hLineColor?: () => string;
    readonly vLineColor?: () => string;
    readonly hLineStyle?: () => unknown;
    readonly vLineStyle?: () => unknown;
    readonly paddingLeft?: (column: number) => number;
    readonly paddingRight?: (column: number) => number;
    readonly paddingTop?: (row: number) => number;
    readonly paddingBottom?: (row: number) => number;
  }

  interface PdfNode extends PdfStyle {
    readonly text?: string | readonly PdfInline[];
    /** Whether the text is listed among the bookmarks. */
    readonly outline?: boolean;
    /** What it is called there, where the text has several parts. */
    readonly outlineText?: string;
    readonly stack?: readonly PdfNode[];
    readonly ul?: readonly PdfNode[];
    readonly type?: 'square';
    readonly columns?: readonly PdfNode[];
    readonly columnGap?: number;
    readonly snakingColumns?: boolean;
    readonly width?: number | '*' | 'auto';
    readonly table?: {
      readonly widths: readonly (number | '*' | 'auto')[];
      readonly heights?: readonly (number | 'auto')[];
      readonly body: readonly (readonly PdfNode[])[];
      readonly dontBreakRows?: boolean;
    };
    readonly layout?: PdfTableLayout | 'noBorders';
    readonly canvas?: readonly {
      readonly type: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly lineWidth: number;
    }[];
    readonly svg?: string;
    readonly fit?: readonly [number, number];
    readonly unbreakable?: boolean;
    readonly pageBreak?: 'before';
    readonly headlineLevel?: number;
  }

  interface PdfDefinition {
    readonly version: '1.7';
    readonly language: string;
    readonly displayTitle: boolean;
    readonly info: {
      readonly title: string;
      readonly subject: string;
      readonly creationDate: Date;
      readonly creator: string;
      readonly producer: string;
    };
    readonly pageSize: 'A4';
    readonly pageMargins: PdfMargin;
    readonly defaultStyle: PdfStyle & { readonly font: string };
    readonly content: readonly PdfNode[];
    readonly header: (page: number, pages: number) => PdfNode;
    readonly footer: () => PdfNode;
    readonly compress?: boolean;
  }

  const pdfmake: Pdfmake;
  export default pdfmake;
  export type { PdfDefinition, PdfFont, PdfInline, PdfMargin, PdfNode, PdfStyle, PdfTableLayout };
}
