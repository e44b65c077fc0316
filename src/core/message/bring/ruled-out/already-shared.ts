import { linkKey } from '../../../agenda/persons/mention';
import { LONGEST_LINE_CHARACTERS } from '../../../markdown/line';
import { plainWords, readLinks } from '../../../markdown/links';
import { namePattern } from '../contact-prose';
import type { VaultNote } from '../vault-note';

/** Words that say that something reached the contact: `sent it to her`, `she knows`, `she recommended it`. */
const SHARED =
	/(?:^|[^\p{L}])(?:done|recommended|suggested|mentioned|introduced|sent|shared|gave|given|forwarded|e-?mailed|mailed|showed|shown|passed|brought|posted|told|already|knows|read it|has it)(?![\p{L}])|[✓✔✅☑]/iu;
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

/** Words before whom the user has a thing from: `via Priya`, `thanks to Priya`. */
const FROM = /(?:^|[^\p{L}])(?:via|h\/t|hat\s+tip|thanks|thx|courtesy\s+of|tip\s+from)(?!\p{L})/iu;
/** A line with the items below it: `Recommended by:`. */
const WITH_ITEMS = /:\s*$/;

/**
 * Whether a note of the user itself says that the contact has it: "Send to [[Priya Nair]] (done)", "recommended by Priya",
 * or her name below "Recommended by:".
 */
export function saysShared(text: string, names: readonly string[]): boolean {
	const name = namePattern(names);
	if (name === null) return false;
	let above = '';
	for (const line of lines(text)) {
		if (WITH_ITEMS.test(line)) above = line;
		else if (!/^\s*[-*+\d]/.test(line)) above = '';
		if (name.test(plainWords(line)) && [line, above].some((each) => isDone(each) || FROM.test(each))) return true;
	}
	return false;
}
