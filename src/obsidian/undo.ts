import type { TextEdit } from '../core/notes/text-edit';

/** What a write did to a note, kept so that it can be taken back. Offsets are gone by then; the words are not. */
export interface Change {
	/** What stood there before; '' when lines were only added. */
	readonly removed: string;
	/** What was written, with the line ends that belong to it. */
	readonly inserted: string;
	/** All that stood before it, by length; settles which of several equal lines is meant when nothing moved. */
	readonly from: number;
	/** The lines around it. */
	readonly above: string;
	readonly below: string;
}

const isEnd = (char: string | undefined) => char === undefined || char === '\n' || char === '\r';

/** Widens an edit to whole lines and remembers them. */
export function changeOf(text: string, edit: TextEdit): Change {
	let { from, to } = edit;
	if (!edit.insert.startsWith('\n') && !edit.insert.startsWith('\r')) {
		while (from > 0 && text[from - 1] !== '\n') from--;
	}
	if (!(edit.insert.endsWith('\n') && (to === 0 || text[to - 1] === '\n'))) {
		while (to < text.length && text[to] !== '\n' && text[to] !== '\r') to++;
	}
	const inserted = text.slice(from, edit.from) + edit.insert + text.slice(edit.to, to);
	return {
		removed: text.slice(from, to),
		inserted,
		from,
		above: lineEndingAt(text, from),
		below: lineStartingAt(text, to),
	};
}

/** The last whole line before an offset, with its end if the offset is behind it. */
function lineEndingAt(text: string, offset: number): string {
	const start = text.lastIndexOf('\n', offset - 2) + 1;
	return text.slice(start, offset).trim();
}

function lineStartingAt(text: string, offset: number): string {
	const rest = text.slice(offset);
	const start = rest.startsWith('\r\n') ? 2 : rest.startsWith('\n') ? 1 : 0;
	const end = rest.indexOf('\n', start);
	return rest.slice(start, end === -1 ? undefined : end).trim();
}

/** Where exactly what was written stands now, as whole lines. */
function placesOf(text: string, { inserted }: Change): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(inserted); at !== -1; at = text.indexOf(inserted, at + 1)) {
		const end = at + inserted.length;
		const begins = isEnd(inserted[0]) || at === 0 || text[at - 1] === '\n' || (at === 1 && text.startsWith('\uFEFF'));
		const ends = inserted.endsWith('\n') || isEnd(text[end]);
		if (begins && ends) places.push(at);
	}
	return places;
}

/** The edit that takes a change back; null when the lines are no longer as they were written. */
export function undoEdit(text: string, change: Change): TextEdit | null {
	if (change.inserted === '') return null;
	const places = placesOf(text, change);
	const among = places.filter((at) => {
		const end = at + change.inserted.length;
		return lineEndingAt(text, at) === change.above && lineStartingAt(text, end) === change.below;
	});
	const at =
		places.length === 1 ? places[0] : among.length === 1 ? among[0] : among.find((place) => place === change.from);
	if (at === undefined) return null;
	return { from: at, to: at + change.inserted.length, insert: change.removed };
}
