import { useCompileCache } from './server/compileCache.js';
import { resolveOwnModules } from './server/ownModules.js';

// Before anything else is loaded, so that all of it comes from the cache: hence no import of it above.
useCompileCache();
resolveOwnModules();
const [, program = '', ...words] = process.argv;
if (program.endsWith('start.js') && words.length > 0) {
  process.stderr.write(
    `The server takes no arguments, such as "${words.join(' ')}": settings are environment variables, see .env.example.\n`,
  );
  process.exitCode = 2;
} else {
  await import('./index.ts');
}
