import {
  BlobServiceClient,
  ContainerClient,
  RestError,
  type StoragePipelineOptions,
} from '@azure/storage-blob';
import type { Store } from '../../../conversation/contract/store.ts';
import type { BlobSetting } from '../../settings/storageSetting.ts';
import { StorageError } from '../faults/storageError.ts';
import { blobFaultOf } from './blobFaults.ts';
import { blobStore } from './blobStore.ts';

const options: StoragePipelineOptions = {
  retryOptions: { maxTries: 3, retryDelayInMs: 150, maxRetryDelayInMs: 1_000 },
  // The requests of a turn need no header that says which machine sends them.
  userAgentOptions: { userAgentPrefix: 'nelm' },
};

/**
 * Opens a container of Azure Blob Storage, and makes it when it is missing.
 * @throws StorageError when it cannot be reached or the credentials are refused
 */
export async function openBlob(setting: BlobSetting): Promise<Store> {
  const container = await containerOf(setting);
  try {
    await container.getProperties();
  } catch (error) {
    if (!(error instanceof RestError && error.statusCode === 404)) throw notOpened(container, error);
    try {
      // Another server may make it at the same time.
      await container.createIfNotExists();
    } catch (creating) {
      throw notOpened(container, creating);
    }
  }
  return blobStore(container);
}

async function containerOf(setting: BlobSetting): Promise<ContainerClient> {
  if (setting.connectionString !== null) {
    return BlobServiceClient.fromConnectionString(setting.connectionString, options).getContainerClient(
      setting.container,
    );
  }
  const { DefaultAzureCredential } = await import('@azure/identity');
  return new ContainerClient(setting.container, new DefaultAzureCredential(), options);
}

function notOpened(container: ContainerClient, error: unknown): StorageError {
  const fault = blobFaultOf(error);
  const reason = fault instanceof Error ? fault.message : String(fault);
  return new StorageError(container.url, reason.replace(/\.$/, ''), { cause: error });
}
