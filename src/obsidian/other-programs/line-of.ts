import { accept, refuse, type OrRefusal } from '../../core/refusal';

/** The number of a line in a request: `12`, or 0 for the properties. Undefined without one. */
export function lineOf(words: string | undefined): OrRefusal<number | undefined> {
	if (words === undefined) return accept(undefined);
	return /^\d{1,9}$/.test(words.trim()) ? accept(Number(words)) : refuse({ code: 'line.unread', words });
}
