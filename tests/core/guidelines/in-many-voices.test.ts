import type { NoteReading } from '../../../src/core/follow-up';
import { scripts } from '../message/voices/parts';
import * as demanding from '../message/voices/demanding';
import * as leavesNumber from '../message/voices/leaves-number';
import * as tooMuch from '../message/voices/too-much';
import * as unseen from '../message/voices/unseen';
import { demandsIn } from '../../../src/core/message/checks/demanding';
import { spokenText } from '../../../src/core/message/spoken-text';
import { overAsksIn } from '../../../src/core/message/checks/too-much';
import { applied, codesIn, met, noteOf } from './situations';

const NOW = '2026-11-23T08:00';

/** Notes that hold a script, each in another form. */
const NOTES: readonly ((script: string) => NoteReading)[] = [
	(script) => applied(`Saw it in the paper.\n\n## Script\n${script}\n`),
	(script) => applied(`## Voicemail\n\n${script}\n\n## Attempts\n- 2026-11-20 17:10 Call: no answer\n`),
	(script) => applied('', { script }),
	(script) => applied(`# Message\n- ${script}\n`, { timezone: 'America/Chicago' }),
	(script) =>
		noteOf(`Call back [[Sam Ortiz]] Monday #follow-up\n\n### Script\nGood morning.\n${script}\nThank you.\n`, {
			contact: 'Sam Ortiz',
			cold: true,
			met: '2026-11-19',
		}),
];
const inNotes = (words: readonly string[]) =>
	words.map((text, place) => [text, (NOTES[place % NOTES.length] ?? applied)(text)] as const);

const demands = (text: string) => demandsIn(spokenText(text)).length > 0;
const asks = (text: string) => overAsksIn(spokenText(text)).length > 0;
const part = (missing: boolean) => scripts.filter(([, lacks]) => lacks.length > 0 === missing).map(([text]) => text);

const bare = [
	'Follow up with Dana on Monday',
	'- [ ] Check in w/ Dana tomorrow, 10ish',
	'Call back Dana first thing Monday!!',
	'follow up with dana monday',
	'Next step: Dana, ring at break 10:45 on Monday',
	'Follow up with Dana on Monday. Breathe first.',
	'* Check in with Dana after 5 pm on Monday',
	'📞 Follow up with Dana Mon 8.15',
];
const withPurpose = [
	'Follow up with Dana on Monday about the pricing article',
	'- [ ] Check in w/ Dana tomorrow re the rota',
	'Call back Dana first thing Monday to thank her for the list',
	'follow up with dana monday and ask how the vote went',
	'Next step: I bring Dana the tide tables on Monday',
	'Follow up with Dana on Monday with the new CV',
	'* Thank Dana on Monday #follow-up',
	'📞 Follow up with Dana Mon, return her umbrella',
];
const passedOn = [
	'She is going to pass my résumé on to Lee.',
	'Offered to "put in a word" with the ferry, which sets its fares.',
	'Sam will introduce me to [[Lee Park]].',
	"he'll forward my CV to the hiring manager",
	'Priya said she would mention me to her boss.',
	'Ines to forward my CV to Paulo',
	'My cousin will give my name to the foreman.',
	"She'd have a word with her boss about me.",
];
const notPassedOn = [
	'I will pass her article on to Lee.',
	'He passed my résumé to Lee last week.',
	'I promised to introduce him to Zed.',
	'She will send me the contract.',
	"They won't pass my résumé on.",
	'She offered to mention me. I said: let me save you the step. May I use your name?',
	'She will introduce the new pricing to customers.',
	'Thank Sam for introducing me to Priya.',
];
const prose = (text: string, place: number): readonly [string, NoteReading] => [
	text,
	place % 2 === 0
		? met(`## How we left it\n${text}\n\n- Follow up with Dana on Wednesday about the map`)
		: met(`${text}\n`, { 'follow-up': '2026-12-01', purpose: 'the map' }),
];
const line = (text: string): readonly [string, NoteReading] => [text, met(text.startsWith('-') ? text : `- ${text}`)];

const RULES: Record<string, { fires: (readonly [string, NoteReading])[]; silent: (readonly [string, NoteReading])[] }> =
	{
		'message.leaves-number': {
			fires: inNotes([...leavesNumber.fires, ...unseen.leavesNumber.fires]),
			silent: inNotes([...leavesNumber.silent, ...unseen.leavesNumber.silent]),
		},
		'tone.demanding': {
			fires: inNotes([...demanding.fires, ...unseen.demanding.fires.filter(demands)]),
			silent: inNotes([...demanding.silent, ...unseen.demanding.silent]),
		},
		'ask.too-much': {
			fires: inNotes([...tooMuch.fires, ...unseen.tooMuch.fires.filter(asks)]),
			silent: inNotes([...tooMuch.silent, ...unseen.tooMuch.silent.filter((text) => !asks(text))]),
		},
		'clarity.missing-part': { fires: inNotes(part(true)), silent: inNotes(part(false)) },
		'purpose.none': { fires: bare.map(line), silent: withPurpose.map(line) },
		'court.take-it-back': { fires: passedOn.map(prose), silent: notPassedOn.map(prose) },
	};

describe.each(Object.entries(RULES))('Notes by many hands, %s', (code, { fires, silent }) => {
	test.each(fires)('speaks up: %s', (_text, reading) => expect(codesIn(reading, NOW)).toContain(code));
	test.each(silent)('stays silent: %s', (_text, reading) => expect(codesIn(reading, NOW)).not.toContain(code));
	test('is tried on eight notes at least, and on eight near misses', () =>
		expect(Math.min(fires.length, silent.length)).toBeGreaterThanOrEqual(8));
});
