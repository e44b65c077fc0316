/** ` with Kim, Lee`; '' if no name is known. */
export function withNames(names: readonly string[]): string {
	return names.length === 0 ? '' : ` with ${names.join(', ')}`;
}

/** Words of the note in quotes, cut after `longest` letters: `“Follow up with Dana”`. */
export function quote(words: string, longest = 60): string {
	const text = words.trim();
	return `“${text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text}”`;
}
