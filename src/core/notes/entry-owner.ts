const key = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();

function isNamed(name: string, contact: string): boolean {
	const one = key(name);
	const whole = key(contact);
	return one === whole || whole.split(', ').includes(one) || whole.split(' ')[0] === one;
}

/**
 * Which of several property follow-ups a line belongs to: the one with that contact (the whole name, or the first name),
 * and the first for a line without a name or with one that is nobody's.
 */
export function ownerOf(contact: string | null, names: readonly string[]): number {
	if (contact === null || names.length < 2) return 0;
	const exact = names.findIndex((name) => key(name) === key(contact));
	if (exact !== -1) return exact;
	return Math.max(
		0,
		names.findIndex((name) => isNamed(contact, name)),
	);
}
