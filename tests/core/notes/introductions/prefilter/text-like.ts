const CLASS = /\[(\^?)((?:\\.|[^\]\\])*)\]/y;
const QUANTIFIER = /(?:([?*+])|\{(\d+)(?:,(\d*))?\})\??/y;
const ESCAPED = /\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/iy;
const GROUP = /\((?:\?(?::|<\w+>|([=!])))?/y;
/** What stands for a class of characters: a space for `\s`. */
const CLASSES: Readonly<Record<string, string>> = { s: ' ', S: 'x', w: 'a', W: ', ', d: '4', D: 'x', b: '', B: '' };

/** Returns a text that is close to a match of a pattern; `number` returns the next random number. Its assertions are ignored. */
export function textLike(source: string, number: () => number): string {
	let at = 0;
	const take = (pattern: RegExp) => {
		pattern.lastIndex = at;
		const match = pattern.exec(source);
		if (match) at = pattern.lastIndex;
		return match;
	};
	const escaped = ([, unit, byte, mark = '']: readonly (string | undefined)[]) => {
		const code = unit ?? byte;
		return code === undefined ? (CLASSES[mark] ?? mark) : String.fromCharCode(parseInt(code, 16));
	};
	const oneOf = (content: string) => {
		const marks = content.match(/\\u[\da-f]{4}|\\.|./gi) ?? [];
		const mark = marks[number() % marks.length] ?? '';
		ESCAPED.lastIndex = 0;
		const match = ESCAPED.exec(mark);
		return match ? escaped(match) : mark;
	};
	/** Each item is read once and made as often as its quantifier says, so that repeated words are equal. */
	const alternatives = (): string => {
		const all = [''];
		while (at < source.length && source[at] !== ')') {
			if (source[at] === '|') {
				at++;
				all.push('');
			} else all[all.length - 1] += repeated(item());
		}
		return all[number() % all.length] ?? '';
	};
	const repeated = (made: string): string => {
		const quantifier = take(QUANTIFIER);
		if (!quantifier) return made;
		const [, mark, least = mark === '+' ? '1' : '0', most = mark === '?' ? '1' : '3'] = quantifier;
		return made.repeat(Number(least) + (number() % Math.max(1, Math.min(Number(most || 3), 3) - Number(least) + 1)));
	};
	const item = (): string => {
		const group = take(GROUP);
		if (group) {
			const inside = alternatives();
			at++;
			return group[1] === undefined ? inside : '';
		}
		const found = take(CLASS);
		if (found) return found[1] === '^' ? ' ' : oneOf(found[2] ?? '');
		const match = take(ESCAPED);
		if (match) return escaped(match);
		const mark = source[at++] ?? '';
		return mark === '^' || mark === '$' ? '' : mark === '.' ? 'x' : mark;
	};
	return alternatives();
}
