import { hashText } from '../../core/notes/identity';
import type { UntrackedLine } from '../../core/follow-up';
import type { DeviceStorage } from '../device-storage';

/** The key in local storage for the found lines that the user dismissed. */
const STORAGE_KEY = 'due-follow-ups-dismissed';

/** The path and the words of a line. */
type DismissedLine = Pick<UntrackedLine, 'path' | 'text'>;

type Stored = Record<string, string[]>;

/** Lines that the user marked as "Not one", stored by note path and a hash of their text. */
export class DismissedLines {
	private notes: Map<string, Set<string>> | null = null;

	constructor(private readonly storage: DeviceStorage) {}

	has({ path, text }: DismissedLine): boolean {
		return this.load().get(path)?.has(hashText(text)) ?? false;
	}

	add({ path, text }: DismissedLine): void {
		const notes = this.load();
		const hashes = notes.get(path) ?? new Set();
		notes.set(path, hashes.add(hashText(text)));
		this.save();
	}

	move(from: string, to: string): void {
		const notes = this.load();
		const hashes = notes.get(from);
		if (!hashes) return;
		notes.delete(from);
		notes.set(to, hashes);
		this.save();
	}

	private load(): Map<string, Set<string>> {
		if (this.notes) return this.notes;
		const stored = this.storage.loadLocalStorage(STORAGE_KEY);
		const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored as Stored) : [];
		const valid = entries.filter((entry): entry is [string, string[]] => Array.isArray(entry[1]));
		return (this.notes = new Map(valid.map(([path, hashes]) => [path, new Set(hashes.map(String))])));
	}

	private save(): void {
		const stored = Object.fromEntries([...this.load()].map(([path, hashes]) => [path, [...hashes]]));
		this.storage.saveLocalStorage(STORAGE_KEY, stored);
	}
}
