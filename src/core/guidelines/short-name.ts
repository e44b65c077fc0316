/**
 * The longest full name that a reminder with two names has room for, in characters: `Tell … how it went with ….` has 24
 * of the fewer than 90. `Dana Whitfield` has 14.
 */
const LONGEST_NAME_CHARACTERS = 18;

/** A name as a short sentence has it: the first word of a long one. `Maximiliane Oberhauser` gives `Maximiliane`. */
export function shortName(name: string): string {
	return name.length <= LONGEST_NAME_CHARACTERS
		? name
		: (name.split(' ', 1)[0] ?? name).slice(0, 2 * LONGEST_NAME_CHARACTERS);
}
