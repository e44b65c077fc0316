import { linkKey } from '../../agenda/persons/mention';
import { LONGEST_LINE_CHARACTERS } from '../../markdown/line';
import { plainWords, readLinks } from '../../markdown/links';
import { namePattern } from './contact-prose';
import type { VaultNote } from './vault-note';

/** Words that say that something reached the contact: `sent it to her`, `she knows`. */
const SHARED =
	/(?:^|[^\p{L}])(?:done|sent|shared|gave|given|forwarded|e-?mailed|mailed|showed|shown|passed|brought|posted|told|already|knows|read it|has it)(?![\p{L}])|[✓✔✅☑]/iu;
/** A ticked item: `- [x] Send it to Priya`. */
const TICKED = /^\s*(?:[-*+]|\d+[.)])\s+\[[xX]\]/;

const lines = (text: string) => text.split('\n').map((line) => line.slice(0, LONGEST_LINE_CHARACTERS));
const isDone = (line: string) => SHARED.test(plainWords(line)) || TICKED.test(line);

/** Whether a note about the contact says that they have a note already: "Sent her [[Empty backhauls in rail]]". */
export function wasShared({ path, title }: Pick<VaultNote, 'path' | 'title'>, textAboutContact: string): boolean {
	const key = linkKey(path);
	const shown = title.toLowerCase();
	return lines(textAboutContact).some((line) => {
		const isNamed =
			(shown.length > 3 && line.toLowerCase().includes(shown)) ||
			readLinks(line).some(({ target }) => target !== null && linkKey(target) === key);
		return isNamed && isDone(line);
	});
}

/** Whether a note of the user itself says that the contact has it: "Send to [[Priya Nair]] (done)". */
export function saysShared(text: string, names: readonly string[]): boolean {
	const name = namePattern(names);
	return name !== null && lines(text).some((line) => name.test(plainWords(line)) && isDone(line));
}
