const [, program = '', ...words] = process.argv;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
// Nothing is imported above, since an older Node would stop at it with a word that helps nobody.
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Node 22.18 or newer is needed, and this is ${process.versions.node}. "npm start" uses the one that npm installed.\n`,
  );
  process.exitCode = 2;
} else if (program.endsWith('start.js') && words.length > 0) {
  process.stderr.write(
    `The server takes no arguments, such as "${words.join(' ')}": settings are environment variables, see .env.example.\n`,
  );
  process.exitCode = 2;
} else {
  const { useCompileCache } = await import('./server/compileCache.js');
  const { resolveOwnModules } = await import('./server/ownModules.js');
  // Before anything else is loaded, so that all of it comes from the cache.
  useCompileCache();
  resolveOwnModules();
  await import('./index.ts');
}
