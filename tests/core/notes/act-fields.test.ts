import { readNote } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';

/** Prints the follow-ups of a note of Thu 2026-11-19: `Ola Ek 2026-11-24`, `nobody 2026-11-24`. */
function followUps(text: string): string[] {
	const source = { path: '2026-11-19.md', text, properties: null, propertiesBroken: false, created: '2026-11-19' };
	return readNote(source, DEFAULT_SETTINGS).followUps.map(
		({ contacts, act, ended }) =>
			`${contacts.map(({ name }) => name).join(', ') || 'nobody'} ${act?.day ?? 'needs a date'}${ended ? ` ${ended}` : ''}`,
	);
}

describe('an inline field for when the user acts makes any line a follow-up', () => {
	test.each([
		['- Ola Ek [follow-up:: 2026-11-24]', 'Ola Ek 2026-11-24'],
		['- [[Ola Ek]] (next-contact:: 2026-11-24)', 'Ola Ek 2026-11-24'],
		['- [follow-up:: 2026-11-24]', 'nobody 2026-11-24'],
		['- (follow-up:: tomorrow) call Per', 'Per 2026-11-20'],
		['- [ ] Per [Follow-up Date:: 2026-11-24]', 'Per 2026-11-24'],
		['Per [followup:: 2026-11-24] wants the long lease', 'Per 2026-11-24'],
		['- lunch with Per was nice [next-contact:: 2026-12-24]', 'Per 2026-12-24'],
		['- send Ola the keys [next_action_date:: [[2026-11-27]]]', 'Ola 2026-11-27'],
		['- Follow up with Ola [next-contact:: 2026-11-24]', 'Ola 2026-11-24'],
		['- Great day [follow-up:: 2026-12-02]', 'nobody 2026-12-02'],
		['- Per [follow-up:: whenever]', 'Per needs a date'],
		['- [x] Per (follow-up:: 2026-11-24)', 'Per 2026-11-24 closed'],
	])('%s → %s', (text, meaning) => {
		expect(followUps(text)).toEqual([meaning]);
	});

	test.each([
		'- Per [due:: 2026-11-24]',
		'- Per [completion:: 2026-11-24]',
		'- Per [followed-up:: 2026-11-12]',
		'- Per [follow-up:: ]',
		'- Per [follow-up:: TBD]',
		'- Per [follow-up:: none]',
		'- `[follow-up:: 2026-11-24]` is how to write it',
		'%% Per [follow-up:: 2026-11-24] %%',
	])('but not in %s', (text) => {
		expect(followUps(text)).toEqual([]);
	});

	test('an entry with one stays an entry', () => {
		const text = '- Follow up with Per Monday\n  - 2026-11-20 called, voicemail [follow-up:: 2026-11-24]';
		expect(followUps(text)).toEqual(['Per 2026-11-23']);
	});
});
