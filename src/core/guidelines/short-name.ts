/** The longest full name that a short sentence has room for, in characters. */
const LONGEST_NAME = 18;

/** A name as a short sentence has it: the first word of a long one. `Maximiliane Oberhauser` gives `Maximiliane`. */
export function shortName(name: string): string {
	return name.length <= LONGEST_NAME ? name : (name.split(' ', 1)[0] ?? name).slice(0, 2 * LONGEST_NAME);
}
