import { IntroductionView } from '../../../../src/core/agenda/persons/introduction-view';
import { remindersOf } from '../../../../src/core/guidelines';
import { purposesIn } from '../../../../src/core/message/purposes/purposes';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { vaultOf, type TestNote } from './sheet/vault';

const EVA = 'M/2026-11-16 Eva Gone.md';
const PROMISE = 'Eva will introduce me to [[Finn Hale]].';
const finn = (...log: string[]) =>
	`- Follow up with [[Finn Hale]] on 2026-11-18\n${log.map((entry) => `\t- ${entry}\n`).join('')}`;
const SPOKE = '2026-11-19 10:00 Call: spoke. Next 2026-12-03';

/** The reminders of Eva's row and the purposes of her note, at eight on 2026-11-23. */
function ofEva(promise: string, more: Readonly<Record<string, TestNote>>) {
	const note = `- Follow up with [[Eva Gone]] on 2026-11-24\n\n${promise}\n`;
	const { index, source, rows, policy, now } = vaultOf({ 'People/Eva Gone.md': '', [EVA]: note, ...more });
	const row = rows.find(({ contact }) => contact === 'Eva Gone');
	if (!row) throw new Error('No row of Eva');
	const introductions = new IntroductionView({ ...source, index }, now).of(row);
	const codes = remindersOf(row, index.reading(EVA), now, policy, introductions).map(({ code }) => code);
	const purposes = purposesIn([note], DEFAULT_SETTINGS, [], introductions.done).map(({ words }) => words);
	return [...codes.filter((code) => /take-it-back|report-back/.test(code)), ...purposes];
}

test.each<[string, string, Readonly<Record<string, TestNote>>]>([
	['by a link', PROMISE, { 'Finn.md': finn(SPOKE) }],
	['by the first name', 'She will introduce me to Finn.', { 'Finn.md': finn(SPOKE), 'Log.md': PROMISE }],
	['with a résumé', 'Eva will pass my résumé on to [[Finn Hale]].', { 'Finn.md': finn(SPOKE) }],
])('an introduction %s that led to a talk leaves only the report back', (_, promise, more) => {
	expect(ofEva(promise, more)).toEqual(['purpose.report-back']);
});

test.each<[string, Readonly<Record<string, TestNote>>]>([
	['nobody has tried', {}],
	['he has not answered', { 'Finn.md': finn('2026-11-19 10:00 Call: no answer') }],
	['he answered before it was promised', { 'Finn.md': finn('2026-11-10 10:00 Call: spoke. Next 2026-12-03') }],
	['somebody else answered', { 'Lee.md': finn(SPOKE).replace('Finn Hale', 'Lee Park') }],
])('an introduction is still open if %s', (_, more) => {
	expect(ofEva(PROMISE, more)).toEqual(['court.take-it-back', 'ask whether I may write to Finn Hale directly']);
});

test('one introduction that led to a talk leaves the others open', () => {
	const both = 'Eva will introduce me to [[Finn Hale]]. She will also introduce me to [[Lee Park]].';
	expect(ofEva(both, { 'Finn.md': finn(SPOKE) })).toContain('ask whether I may write to Lee Park directly');
});

test('nothing is left once they know how it went', () => {
	const told = '- Follow up with [[Eva Gone]]\n\t- 2026-11-20 10:00 Call: spoke\n\t- 2026-11-20 10:30 Closed\n';
	expect(ofEva(PROMISE, { 'Finn.md': finn(SPOKE), 'Told.md': told })).toEqual([]);
});
