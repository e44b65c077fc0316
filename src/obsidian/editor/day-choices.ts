import type { Day } from '../../core/follow-up';
import { wordsOfId } from '../../core/notes/identity';
import type { DeviceStorage } from '../device-storage';
import { LineRecords } from '../line-records';

/** The key in local storage for the chosen days. */
const STORAGE_KEY = 'due-follow-ups-days';
/** Stored in place of a day if the user keeps the words as they are. */
const KEPT = 'kept';

/** By the hash of a line: the day on which it was typed, or that it stays as written. */
type Lines = ReadonlyMap<string, string>;

const isState = (state: unknown) => state === KEPT || (typeof state === 'string' && /^\d{4}-\d\d-\d\d$/.test(state));

function readLines(stored: unknown): Lines | null {
	if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null;
	return new Map((Object.entries(stored) as [string, string][]).filter(([, state]) => isState(state)));
}

/** The note and the id of a follow-up. */
interface Line {
	readonly path: string;
	readonly id: string;
}

/**
 * Lines that the user typed on another day than that of their note, so that "next week" may mean two days. The device
 * remembers them until the user chooses one. Lines with equal words count as one.
 */
export class DayChoices {
	private readonly records: LineRecords<Lines>;
	private writesKept = false;

	constructor(storage: DeviceStorage) {
		this.records = new LineRecords(storage, STORAGE_KEY, {
			read: readLines,
			stored: (lines) => Object.fromEntries(lines),
		});
	}

	/** The day on which the words of a line were typed; null if they mean one day, or the user has chosen. */
	typedOn({ path, id }: Line): Day | null {
		const state = this.records.of(path)?.get(wordsOfId(id));
		return state === undefined || state === KEPT ? null : state;
	}

	/**
	 * Remembers that the words of these lines of a note were typed on a day, and forgets lines that the note no longer has.
	 * Returns whether that is new.
	 */
	typed(path: string, ids: readonly string[], day: Day, present: readonly string[]): boolean {
		const before = this.records.of(path) ?? new Map<string, string>();
		const keys = new Set(present.map(wordsOfId));
		const lines = new Map([...before].filter(([key, state]) => state === KEPT || keys.has(key)));
		for (const key of ids.map(wordsOfId)) if (lines.get(key) !== KEPT) lines.set(key, day);
		const isSame = lines.size === before.size && [...lines].every(([key, state]) => before.get(key) === state);
		if (!isSame) this.records.replace(path, lines);
		return !isSame;
	}

	/** The user keeps the words of a line as they are. Returns whether that is new. */
	keep({ path, id }: Line): boolean {
		const lines = new Map(this.records.of(path) ?? []);
		const key = wordsOfId(id);
		if (lines.get(key) === KEPT) return false;
		this.records.replace(path, lines.set(key, KEPT));
		return true;
	}

	/** Whether words are being written that the user chose to count from the day of the note. */
	get isWritingKept(): boolean {
		return this.writesKept;
	}

	/** Writes words that the user chose to count from the day of the note. */
	writeKept(write: () => void): void {
		this.writesKept = true;
		try {
			write();
		} finally {
			this.writesKept = false;
		}
	}

	/** The note has another path. */
	move(from: string, to: string): void {
		this.records.move(from, to);
	}
}
