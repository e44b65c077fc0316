import { dayOf } from '../../dates/moments';
import type { Day, Minute, NoteReading, UntrackedLine } from '../../follow-up';
import type { Settings } from '../../settings';
import { byDate, offeredLines } from './offered-lines';

/** The lines that were worth showing on a day, by note. */
interface Shown {
	readonly today: Day;
	readonly foundDays: number;
	readonly byPath: Map<string, readonly UntrackedLine[]>;
}

/** The notes with found lines. Keeps the lines that are worth showing, so that one changed note costs little. */
export class FoundNotes {
	private readonly notes = new Map<string, NoteReading>();
	private shown: Shown | null = null;
	private list: readonly UntrackedLine[] | null = null;

	/** Replaces the reading of a note; `before` is undefined for a new note, `after` for one that is gone. */
	replace(path: string, before: NoteReading | undefined, after: NoteReading | undefined): void {
		const had = before !== undefined && before.untracked.length > 0;
		if (after !== undefined && after.untracked.length > 0) this.notes.set(path, after);
		else if (had) this.notes.delete(path);
		else return;
		if (this.shown) this.show(path, this.shown);
	}

	/** The lines of all notes that are worth showing, by date; those without one last. The same array until one changes. */
	lines(now: Minute, { foundDays }: Pick<Settings, 'foundDays'>): readonly UntrackedLine[] {
		const today = dayOf(now);
		if (this.shown?.today !== today || this.shown.foundDays !== foundDays) {
			this.shown = { today, foundDays, byPath: new Map() };
			this.list = null;
			for (const path of this.notes.keys()) this.show(path, this.shown);
		}
		return (this.list ??= [...this.shown.byPath.values()].flat().sort(byDate));
	}

	clear(): void {
		this.notes.clear();
		this.shown = null;
		this.list = null;
	}

	private show(path: string, { today, foundDays, byPath }: Shown): void {
		const reading = this.notes.get(path);
		const lines = reading ? offeredLines(reading, today, { foundDays }) : [];
		const had = byPath.delete(path);
		if (lines.length > 0) byPath.set(path, lines);
		if (had || lines.length > 0) this.list = null;
	}
}
