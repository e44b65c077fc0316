import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Figure } from './figure';
import { plain, shown } from './figure';
import { compare, partsOf } from './measure';
import { read } from './plugin-parts';
import type { Note } from './vault';

/** Compares the plugin's reading with only parsing every note, the least that a reader with a Markdown parser must do. */
export async function sideBySide(notes: readonly Note[]): Promise<Figure> {
	const some = notes.filter(({ text }) => text.length < 100_000).slice(0, 1_000);
	const parts = partsOf(some, 50);
	const { ratio, first, second } = await compare(
		2,
		parts.length,
		(part) => parts[part]?.forEach(({ text }) => fromMarkdown(text)),
		(part) => parts[part]?.forEach((note) => read(note, note.text)),
	);
	return {
		what: 'parsing every note with a Markdown parser (mdast) ÷ our whole reading',
		at: `${some.length} notes, ${plain(first.median)} against ${plain(second.median)} ms`,
		measured: shown(ratio),
		goal: '',
		met: null,
	};
}
