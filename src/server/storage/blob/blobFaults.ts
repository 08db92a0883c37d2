import { RestError } from '@azure/storage-blob';
import { StoreUnavailable } from '../../../conversation/contract/store.ts';

/** There is no blob of this name. */
export function isMissing(error: unknown): boolean {
  return error instanceof RestError && error.statusCode === 404 && error.code !== 'ContainerNotFound';
}

/** The blob has another version than was named, or exists where it was to be made. */
export function isOtherVersion(error: unknown): boolean {
  return error instanceof RestError && (error.statusCode === 412 || error.statusCode === 409);
}

/** What the error of a request says of the storage; an error of no request is given back as it is. */
export function blobFaultOf(error: unknown): unknown {
  if (error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')) {
    return new StoreUnavailable('unreachable', 'Azure did not answer in time', { cause: error });
  }
  if (!(error instanceof RestError)) return error;
  const options = { cause: error };
  if (error.statusCode === 404) return new StoreUnavailable('removed', 'the container was removed', options);
  if (error.statusCode === 401 || error.statusCode === 403) {
    return new StoreUnavailable('unreachable', 'Azure refuses these credentials', options);
  }
  return new StoreUnavailable(
    'unreachable',
    `Azure answers ${error.statusCode ?? error.code ?? 'nothing'}`,
    options,
  );
}
