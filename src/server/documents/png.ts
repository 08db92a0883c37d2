import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { once } from '../../machine/once.ts';
import { fontFiles } from './fontFiles.ts';

/**
 * A picture as a PNG, lettered in Roboto.
 * @param width of the PNG in pixels; its height follows from the picture
 * @throws Error when the SVG is none
 */
export async function pngOf(svg: string, width: number): Promise<Uint8Array> {
  const fontBuffers = await loaded();
  const drawing = readSvg(svg, {
    font: { fontBuffers, defaultFontFamily: 'Roboto', sansSerifFamily: 'Roboto' },
    fitTo: { mode: 'width', value: width },
  });
  try {
    return drawing.render().asPng();
  } finally {
    drawing.free();
  }
}

function readSvg(svg: string, options: ConstructorParameters<typeof Resvg>[1]): InstanceType<typeof Resvg> {
  try {
    return new Resvg(svg, options);
  } catch (error) {
    // What the library throws is a text.
    throw new Error(`A picture could not be drawn: ${String(error)}`, { cause: error });
  }
}

/** Starts the library, which can be done once, and reads its letters. */
const loaded = once(async () => {
  const { normal, bold } = fontFiles();
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(wasm));
  return Promise.all([normal, bold].map(async (file) => new Uint8Array(await readFile(file))));
});
