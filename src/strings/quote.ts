/** Words of the note in quotes, cut after `longest` letters: `“Follow up with Dana”`. */
export function quote(words: string, longest = 60): string {
	const text = words.trim();
	return `“${text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text}”`;
}
