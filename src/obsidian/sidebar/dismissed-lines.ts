import { hashText } from '../../core/notes/identity';
import type { UntrackedLine } from '../../core/follow-up';
import type { DeviceStorage } from '../device-storage';
import { LineRecords } from '../line-records';

/** The key in local storage for the found lines that the user dismissed. */
const STORAGE_KEY = 'due-follow-ups-dismissed';

/** The path and the words of a line. */
type DismissedLine = Pick<UntrackedLine, 'path' | 'text'>;

/** Lines that the user marked as "Not one", stored by note path and a hash of their text. */
export class DismissedLines {
	private readonly records: LineRecords<ReadonlySet<string>>;

	constructor(storage: DeviceStorage) {
		this.records = new LineRecords(storage, STORAGE_KEY, {
			read: (stored): ReadonlySet<string> | null => (Array.isArray(stored) ? new Set(stored.map(String)) : null),
			stored: (hashes) => [...hashes],
		});
	}

	has({ path, text }: DismissedLine): boolean {
		return this.records.of(path)?.has(hashText(text)) ?? false;
	}

	add({ path, text }: DismissedLine): void {
		this.records.replace(path, new Set([...(this.records.of(path) ?? []), hashText(text)]));
	}

	/** The note has another path. */
	move(from: string, to: string): void {
		this.records.move(from, to);
	}
}
