/** The files of restify 12 behind its `createServer`, which its types do not name. */
declare module 'restify/lib/router.js' {
  const RestifyRouter: new (options: { readonly log: object }) => object;
  export default RestifyRouter;
}

declare module 'restify/lib/server.js' {
  import type { Server } from 'restify';
  const RestifyServer: new (options: {
    readonly name: string;
    readonly onceNext: boolean;
    readonly log: object;
    readonly router: object;
  }) => Server;
  export default RestifyServer;
}
