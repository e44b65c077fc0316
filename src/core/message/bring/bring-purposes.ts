import type { Day } from '../../follow-up';
import type { Purpose } from '../purposes/purposes';
import type { ToBring } from './bring';

/**
 * The most notes that are proposed at once: half of the six reasons that the user can choose from (`purposes.ts`), so
 * that the contact's own notes have room.
 */
const MOST_NOTES = 3;
/** A longer title is cut at a word, in characters. About two lines of a row at 300 px. */
const LONGEST_TITLE_CHARACTERS = 90;

/** A title that a line can hold in quotes: `Empty backhauls in rail`. */
function quotable(title: string): string {
	const plain = title
		.replace(/["“”[\]|#^`*;]+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	if (plain.length <= LONGEST_TITLE_CHARACTERS) return plain;
	const cut = plain.slice(0, LONGEST_TITLE_CHARACTERS);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE_CHARACTERS / 2)).replace(/[\s,:–—-]+$/, '')}…`;
}

/**
 * Returns the purposes of what the user can bring: `introduce them to Tom Reyes`, then `share “Empty backhauls in rail”`.
 * `name` is how the user calls the contact.
 */
export function bringPurposes({ notes, helper }: ToBring, name: string): readonly Purpose[] {
	const introductions: readonly Purpose[] =
		helper === null
			? []
			: [
					{
						words: `introduce them to ${helper.person.name}`,
						kind: 'helper',
						because: { kind: 'need', need: helper.need.sentence, helper: helper.person.name, does: helper.does },
					},
				];
	const shared = notes.slice(0, MOST_NOTES).flatMap(({ note, topic, by }): readonly Purpose[] => {
		const title = quotable(note.title);
		if (title === '') return [];
		const day: Day | null = note.isDayStated ? note.day : null;
		return [{ words: `share “${title}”`, kind: 'note', because: { kind: by, topic, name, day } }];
	});
	return [...introductions, ...shared];
}
