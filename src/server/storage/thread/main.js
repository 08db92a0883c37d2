import { parentPort, workerData } from 'node:worker_threads';
import { useCompileCache } from '../../compileCache.js';
import { resolveOwnModules } from '../../ownModules.js';

/** Where the thread of the store begins; JavaScript for the reason that `start.js` is. */
if (process.env['NODE_DISABLE_COMPILE_CACHE'] === undefined) useCompileCache();
resolveOwnModules();
const { answerQuestions } = await import('./answerQuestions.ts');
if (parentPort) answerQuestions(parentPort, String(workerData.path));
