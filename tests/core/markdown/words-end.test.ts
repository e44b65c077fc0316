import { wordsEnd } from '../../../src/core/markdown/words-end';

describe('the words of a line end', () => {
	it.each([
		['Call Mia', ''],
		['Call Mia', '  '],
		['Call Mia', ' #lead'],
		['Call Mia', ' ^ab12'],
		['Call Mia', ' #lead #warm ^ab12'],
		['Call Mia', ' 📅 2026-11-24'],
		['Call Mia', ' 📅2026-11-24'],
		['Call Mia', ' 📅 2026-11-24 09:30'],
		['Call Mia', ' 📅 2026-11-24 at 9:30am'],
		['Call Mia', ' 📅 [[2026-11-24]]'],
		['Call Mia', ' 📅 [[2026-11-24|Tuesday]] #lead'],
		['Call Mia Monday', ' 🔼 ➕ 2026-11-20 ^x1'],
		['Call Mia', ' ⏫ 🔁 every 2 weeks on Monday when done 🛫 2026-11-20 ⏳ 2026-11-23 📅 2026-11-24'],
		['Call Mia', ' 🆔 ab12 ⛔ cd34,ef56 🏁 delete'],
		['Call Mia', ' ⏰ 2026-11-24 09:30'],
		['Call Mia 📅 2026-11-24 about the sheet', ' #lead'],
		['Call Mia #lead on Monday', ''],
		['Call Mia about C#', ''],
		['Call Mia about x^2', ''],
		['Call Mia 📅 tomorrow', ''],
		['Call Mia ⏰', ''],
		['#lead Mia', ''],
		['Call Mia [due:: 2026-11-24]', ' #lead'],
		['Call Mia.', ' 📅 2026-11-24  '],
		['', '  '],
	])('of %j before %j', (words, rest) => {
		expect(wordsEnd(words + rest)).toBe(words.length);
	});

	it('also in long lines, quickly', () => {
		for (const part of ['#', '#a#', ' a#b', ' #a', '📅 ', ' 🔁 every ', '  ', ' 🔁 every a a a a a a a a a']) {
			const line = `Call${part.repeat(20_000)} (Mia)`;
			expect(wordsEnd(line)).toBe(line.length);
		}
	});
});
