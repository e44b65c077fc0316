import type { TFile } from 'obsidian';
import type { NoteDate } from '../../core/follow-up';
import { noteContext } from '../../core/notes/note-context';
import type { EditorOptions } from './editor-parts';

/** What a line is, as far as suggestions need it. */
export interface LinePlace {
	/** The date from which words in the line are counted. */
	readonly noteDate: NoteDate;
	/** Whether the plugin reads the line: not in code, comments and tables. */
	readonly isRead: boolean;
}

/** Finds the date at the line of the cursor. It stays the same while the user types in one line. */
export class PlaceDates {
	private key = '';
	private place: LinePlace | null = null;

	constructor(private readonly options: EditorOptions) {}

	/** `line` counts from 0; `lines` is the number of lines of the note. */
	at(file: TFile, line: number, lines: number, text: () => string): LinePlace | null {
		const key = `${file.path}\n${line}\n${lines}`;
		if (key === this.key) return this.place;
		this.key = key;
		const { vaultNotes, settings } = this.options;
		const note = noteContext(vaultNotes.sourceOf(file, text()), settings());
		const own = note.outline().lines[line];
		return (this.place = own
			? { noteDate: note.dateAt(own), isRead: own.kind === 'list-item' || own.kind === 'paragraph' }
			: null);
	}
}
