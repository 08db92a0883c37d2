import { parentPort } from 'node:worker_threads';
import { useCompileCache } from './compileCache.js';
import { resolveOwnModules } from './ownModules.js';

/**
 * The program of the thread that draws: takes a record with the form wanted, and gives back the file. What it draws
 * with is loaded here, never in the thread of the turns. JavaScript for the same reason as the start.
 * @typedef {import('./documents/drawingThread.ts').DrawingOrder} DrawingOrder
 */

useCompileCache();
resolveOwnModules();
const { recordFiles } = await import('./documents/recordFiles.ts');

/** @param {DrawingOrder} order */
async function drawn({ form, record }) {
  try {
    return { file: await recordFiles[form](record) };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** @param {DrawingOrder} order */
async function answer(order) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a thread has no origin
  parentPort?.postMessage(await drawn(order));
}

parentPort?.on('message', (order) => void answer(order));
