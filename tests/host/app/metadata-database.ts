import type { MetadataStore, StoredMetadata } from '../obsidian/vault/metadata-store';

const ENTRIES = 'entries';
const ABOUT = 'about';

/** Keeps metadata in the browser. Another `version` of the host computes other metadata, so its entries are dropped. */
export async function openMetadataDatabase(vaultId: string, version: string): Promise<MetadataStore> {
	const opening = indexedDB.open(`host-metadata-${vaultId}`, 1);
	opening.onupgradeneeded = () => {
		opening.result.createObjectStore(ENTRIES, { keyPath: 'path' });
		opening.result.createObjectStore(ABOUT);
	};
	const database = await done(opening);
	// A deletion of the database does not wait for this connection.
	database.onversionchange = () => database.close();
	const write = async (change: (entries: IDBObjectStore, about: IDBObjectStore) => void) => {
		const transaction = database.transaction([ENTRIES, ABOUT], 'readwrite');
		change(transaction.objectStore(ENTRIES), transaction.objectStore(ABOUT));
		await new Promise<void>((resolve, reject) => {
			transaction.oncomplete = () => resolve();
			transaction.onerror = transaction.onabort = () => reject(transaction.error ?? new Error('Aborted.'));
		});
	};
	return {
		async load() {
			const transaction = database.transaction([ENTRIES, ABOUT], 'readonly');
			const [written, entries] = await Promise.all([
				done(transaction.objectStore(ABOUT).get('version') as IDBRequest<unknown>),
				done(transaction.objectStore(ENTRIES).getAll() as IDBRequest<StoredMetadata[]>),
			]);
			if (written === version) return entries;
			await write((store, about) => {
				store.clear();
				about.put(version, 'version');
			});
			return [];
		},
		save: (entries, removed) =>
			write((store) => {
				for (const path of removed) store.delete(path);
				for (const entry of entries) store.put(entry);
			}),
	};
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('The database failed.'));
	});
}
