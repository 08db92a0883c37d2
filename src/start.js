import { useCompileCache } from './server/compileCache.js';

// Before anything else is loaded, so that all of it comes from the cache: hence no import of it above.
useCompileCache();
await import('./index.ts');
