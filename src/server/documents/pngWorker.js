import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/**
 * A thread that draws pictures: drawing one would keep the server from its turns for a good part of a second.
 * JavaScript, so that a thread need not load a compiler.
 * @typedef {{ readonly wasm: string, readonly fonts: readonly string[] }} Files
 * @typedef {{ readonly id: number, readonly svg: string, readonly width: number }} Order
 */

const { wasm, fonts } = /** @type {Files} */ (workerData);
const fontBuffers = fonts.map((file) => new Uint8Array(readFileSync(file)));
const ready = initWasm(readFileSync(wasm));

/** @param {Order} order */
async function draw({ id, svg, width }) {
  try {
    await ready;
    const drawing = new Resvg(svg, {
      font: { fontBuffers, defaultFontFamily: 'Roboto', sansSerifFamily: 'Roboto' },
      fitTo: { mode: 'width', value: width },
    });
    try {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a thread has no origin
      parentPort?.postMessage({ id, png: drawing.render().asPng() });
    } finally {
      drawing.free();
    }
  } catch (error) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a thread has no origin
    parentPort?.postMessage({ id, fault: String(error) });
  }
}

parentPort?.on('message', (order) => void draw(order));
