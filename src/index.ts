import { useCompileCache } from './server/compileCache.ts';

// Before anything else is loaded, so that all of it comes from the cache: hence no import at the top.
useCompileCache();
const { start } = await import('./server/start.ts');
await start();
