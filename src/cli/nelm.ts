#!/usr/bin/env node
import { useCompileCache } from '../server/compileCache.js';
import { resolveOwnModules } from '../server/ownModules.js';
import { processIo } from './program/io.ts';
import { main } from './main.ts';

// Before a verb is loaded, so that its code comes from the cache.
useCompileCache();
resolveOwnModules();
process.exitCode = await main(process.argv.slice(2), processIo());
