/** A container of Azure Blob Storage. */
export interface BlobSetting {
  readonly kind: 'blob';
  /** Its name with a connection string, its address without. */
  readonly container: string;
  /** Null when the identity of the machine is used. */
  readonly connectionString: string | null;
}

/** Where the cases are kept. */
export type StorageSetting =
  { readonly kind: 'sqlite'; readonly path: string } | { readonly kind: 'memory' } | BlobSetting;

/** What STORAGE may be, for a message that goes on from "must be". */
export const storageAllowed =
  '"sqlite:<path>", "memory:", "blob:<container>" or "blob:https://…/<container>"';

/** Azure's rule for the names of containers. */
const containerName = /^(?=.{3,63}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads where the cases are kept.
 * @param connectionString of the storage account, where one is set
 * @returns a problem, as a sentence, when it cannot be used
 */
export function readStorage(storage: string, connectionString: string | undefined): StorageSetting | string {
  if (storage === 'memory:') return { kind: 'memory' };
  const [, kind, place = ''] = /^(sqlite|blob):(.+)$/s.exec(storage) ?? [];
  if (kind === 'sqlite') return { kind, path: place };
  if (kind !== 'blob') return `STORAGE is not usable: it must be ${storageAllowed}.`;
  if (URL.canParse(place)) return readAddress(new URL(place));
  if (!containerName.test(place)) {
    return 'STORAGE is not usable: a container has a name of 3 to 63 lower case letters, digits and single hyphens, or an https address.';
  }
  return connectionString === undefined
    ? `AZURE_STORAGE_CONNECTION_STRING must be set for STORAGE blob:${place}. With managed identity, give the address of the container: blob:https://<account>.blob.core.windows.net/${place}`
    : { kind, container: place, connectionString };
}

function readAddress(url: URL): StorageSetting | string {
  const isContainer = url.protocol === 'https:' && containerName.test(url.pathname.replace(/^\/|\/$/g, ''));
  return isContainer && url.search === '' && url.username === ''
    ? { kind: 'blob', container: url.href.replace(/\/$/, ''), connectionString: null }
    : 'STORAGE is not usable: the address of a container is https://<account>.blob.core.windows.net/<container>, and holds no key.';
}
