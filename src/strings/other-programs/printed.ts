import { count } from '../plural';

/** Texts of the printed agenda, in a terminal and on the command line of Obsidian. */
export const printed = {
	printed: {
		title: (now: string, notes: number, folder: string) =>
			`Due follow-ups · ${now} · ${count(notes, 'note', 'notes')} in ${folder}`,
		/** After a call that they promised. */
		until: (when: string) => `until ${when}`,
		tried: (made: number, limit: number) => `${made} of ${limit}`,
		empty: 'Nothing to follow up. To start, write a line like "Follow up with Dana on Monday about the article".',
		/** When only some follow-ups were asked for. */
		noMatch: 'No follow-ups match.',
		found: (lines: number) => `Found in your notes (${lines})`,
		noDate: 'No date read',
		problems: (notes: number) => `Notes with problems (${notes})`,
	},
} as const;
