import { readNote } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';

/** Lines that contain a marker's words but are not follow-ups. */
const NEAR = [
	'Follow up from the last sync',
	'Follow up to the question of the board',
	'Follow up to Nils’s question',
	'Follow-up thread',
	'**Next step**',
	'Next step? No plan. Maybe a walk.',
	'Call back link is broken on their page',
	'Check in opens at 8, bring a pen',
	'Followup event on a Sunday',
	'Follow-up cadence: weekly with Tove',
	'Follow-up timing: wait 3-5 days',
	'Follow-up thread: see the mail of Monday',
	'Next step that we discussed is how to log in',
	'Next step owner: Tove',
	'Next steps:',
	'**Next steps:**',
	'Next steps are hard',
	'Follow-up: 30 min',
	'Follow-up: Pending',
	'Follow-up: TBD',
	'Follow-up: Completed',
	'Follow-up #1: TBD',
	'Follow-Up 2 (Date)',
	'Follow up professionally',
	'Follow up promptly.',
	'Follow-up Q&A anticipated',
	'Check in at the front office each morning from 8:20',
	'Follow-up: <action>',
	'Follow up with {{name}} on {{date}}',
	'Follow up with <name> Monday',
	'Next step: <% tp.file.cursor() %>',
	'Follow-up: [Schedule call / Send portfolio]',
	'Follow-up call with Tove went well',
	'Full report on Monday',
	'Fuel costs: Monday',
];

describe('The words of a marker in other roles', () => {
	test.each(NEAR)('%s', (words) => {
		const source = { path: '2026-11-19 Log.md', properties: null, propertiesBroken: false, created: '2026-11-19' };
		expect(readNote({ ...source, text: `- ${words}` }, DEFAULT_SETTINGS).followUps).toEqual([]);
		expect(readNote({ ...source, text: words }, DEFAULT_SETTINGS).followUps).toEqual([]);
	});
});

describe('Words in the past tense far from the marker change nothing', () => {
	test.each([
		'Follow-up call with Tove to review the options once the terms are received',
		'Follow-up email to Tove when the contract came back',
		'Follow up with Tove after the offer was sent',
	])('%s', (words) => {
		const source = { path: '2026-11-19 Log.md', properties: null, propertiesBroken: false, created: '2026-11-19' };
		const { followUps } = readNote({ ...source, text: `- ${words}` }, DEFAULT_SETTINGS);
		expect(followUps.map(({ contacts }) => contacts.map(({ name }) => name))).toEqual([['Tove']]);
	});
});
