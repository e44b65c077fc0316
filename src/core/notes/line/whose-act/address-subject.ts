import { THEIR_VERB_THIRD } from '../../../english/verbs';

/** An address as the subject of a promise: `jobs@acme.example will reply`, `lee@acme.example to send it`. */
const ADDRESS_ACTS = new RegExp(
	`(?:^|[:,;.(–—-]\\s+)([\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6})(?=\\s+(?:will|would|should|to|said|says|promised|hopes?|is\\s+going|${THEIR_VERB_THIRD})(?!\\p{L}))`,
	'giu',
);

/** Returns the address that acts at the beginning of a clause, and its offset; null for `write to lee@acme.example`. */
export function addressSubject(written: string, start: number): { name: string; at: number } | null {
	if (!written.includes('@')) return null;
	for (const match of written.matchAll(ADDRESS_ACTS)) {
		const at = match.index + match[0].length - (match[1] ?? '').length;
		if (at >= start && match[1] !== undefined) return { name: match[1], at };
	}
	return null;
}

/**
 * Returns the visible text, in which addresses are blank, with "they" at the end of an address that acts: `they will
 * reply` for `jobs@acme.example will reply`. Offsets stay the same.
 */
export function withAddressSubjects(shown: string, written: string): string {
	if (!written.includes('@')) return shown;
	let text = shown;
	for (const match of written.matchAll(ADDRESS_ACTS)) {
		const to = match.index + match[0].length;
		if (text.slice(to - 4, to).trim() === '') text = `${text.slice(0, to - 4)}they${text.slice(to)}`;
	}
	return text;
}
