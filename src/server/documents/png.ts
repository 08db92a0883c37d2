import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { once } from '../../machine/once.ts';

const packages = createRequire(import.meta.url);

/** The fonts of documents and pictures: Roboto, as it comes with pdfmake. */
const fontFiles = ['Roboto-Regular.ttf', 'Roboto-Medium.ttf'] as const;

/** The renderer with its fonts, loaded when the first picture is asked for. */
const renderer = once(async () => {
  const [{ initWasm, Resvg }, wasm, ...fonts] = await Promise.all([
    import('@resvg/resvg-wasm'),
    readFile(packages.resolve('@resvg/resvg-wasm/index_bg.wasm')),
    ...fontFiles.map((file) => readFile(packages.resolve(`pdfmake/fonts/Roboto/${file}`))),
  ]);
  await initWasm(wasm);
  return { Resvg, fonts: fonts.map((bytes) => new Uint8Array(bytes)) };
});

/**
 * A picture as a PNG, lettered in Roboto.
 * @param width of the PNG in pixels; its height follows from the picture
 */
export async function pngOf(svg: string, width: number): Promise<Uint8Array> {
  const { Resvg, fonts } = await renderer();
  const drawing = new Resvg(svg, {
    font: { fontBuffers: fonts, defaultFontFamily: 'Roboto', sansSerifFamily: 'Roboto' },
    fitTo: { mode: 'width', value: width },
  });
  try {
    return drawing.render().asPng();
  } finally {
    drawing.free();
  }
}
