import fc from 'fast-check';
import { anyCharacters } from '../../any-characters';
import { checkMessage, countFindings } from '../../../src/core/message/checks/check-message';
import { downcastSpansIn, isDowncastAim } from '../../../src/core/message/checks/downcast';
import { demandsIn, isDemandingAim } from '../../../src/core/message/checks/demanding';
import { CHECK_CODES, type CheckCode, type CheckContext } from '../../../src/core/message/checks/finding';
import { numberLeftIn } from '../../../src/core/message/checks/leaves-number';
import { nextCallIn } from '../../../src/core/message/next-call';
import { missingParts } from '../../../src/core/message/script-parts';
import { readScript } from '../../../src/core/message/script';
import { findingText, fixLabel } from '../../../src/strings/findings';
import { asksTooMuch, overAsksIn } from '../../../src/core/message/checks/too-much';
import { spokenText } from '../../../src/core/message/spoken-text';
import { applyEdits } from '../../../src/core/markdown/text-edit';
import * as downcast from './voices/downcast';
import * as demanding from './voices/demanding';
import * as leavesNumber from './voices/leaves-number';
import * as nextCall from './voices/next-call';
import { scripts } from './voices/parts';
import * as tooMuch from './voices/too-much';
import { runs } from '../../property-runs';

const CONTEXT: CheckContext = {
	nextCall: 'tomorrow at 8:30',
	parts: { who: 'This is Robin Ames.', ask: 'Could you tell me who decides?' },
};
const codesIn = (script: string): CheckCode[] => checkMessage(script, CONTEXT).map(({ code }) => code);

const WHOLE = [
	'**Who:** This is Robin Ames, a pricing analyst.',
	'**Value:** I cut the time to price a new line from six weeks to nine days.',
	"**Why:** I'm calling about the lane pricing role.",
	'**Ask:** Could you tell me who reads the applications?',
	"I'll call again tomorrow at 8:30.",
].join('\n');

describe('A message that leaves a number or asks for a call', () => {
	test.each(leavesNumber.fires)('%s', (text) => expect(numberLeftIn(readScript(text))).not.toEqual([]));
});

describe('A message that leaves neither', () => {
	test.each(leavesNumber.silent)('%s', (text) => expect(numberLeftIn(readScript(text))).toEqual([]));
});

describe('A message that says when I call again', () => {
	test.each(nextCall.timed)('%s', (text) => expect(nextCallIn(readScript(text))?.timed).toBe(true));
});

describe('A message that does not say when I call again', () => {
	test.each(nextCall.untimed)('%s', (text) => {
		expect(nextCallIn(readScript(text))?.timed ?? false).toBe(false);
		expect(codesIn(text)).toContain('message.no-next-call');
	});
});

describe('A demanding or reproachful message', () => {
	test.each(demanding.fires)('%s', (text) => expect(demandsIn(spokenText(text))).not.toEqual([]));
	test.each(demanding.aimsFire)('can be a purpose: %s', (text) => expect(isDemandingAim(text)).toBe(true));
});

describe('A message that demands nothing', () => {
	test.each(demanding.silent)('%s', (text) => expect(demandsIn(spokenText(text))).toEqual([]));
	test.each(demanding.aimsSilent)('can be a purpose: %s', (text) => expect(isDemandingAim(text)).toBe(false));
});

describe('A downcast message', () => {
	test.each([...downcast.fires, ...downcast.firesLater])('%s', (text) =>
		expect(downcastSpansIn(spokenText(text))).not.toEqual([]),
	);
	test.each(downcast.aimsFire)('can be a purpose or an ask: %s', (text) => expect(isDowncastAim(text)).toBe(true));
});

describe('A cheerful, courteous or plain message', () => {
	test.each([...downcast.silent, ...downcast.silentLater])('%s', (text) =>
		expect(downcastSpansIn(spokenText(text))).toEqual([]),
	);
	test.each(downcast.aimsSilent)('can be a purpose or an ask: %s', (text) => expect(isDowncastAim(text)).toBe(false));
});

describe('The fix of downcast words', () => {
	const offer: CheckContext = { nextCall: null, parts: { value: 'I bring nine years of pricing.' } };
	const fixed = (text: string, context = offer) => {
		const fix = checkMessage(text, context).find(({ code }) => code === 'tone.downcast')?.fix;
		return fix ? applyEdits(text, [fix]) : null;
	};
	test.each([
		['I hate to be a pest, but did you get my letter?', 'Did you get my letter?'],
		['Sorry to bother you again, but who runs the depot now?', 'Who runs the depot now?'],
		["I'm just a teacher from Hull.", "I'm a teacher from Hull."],
		[
			'Hello Dana. Sorry to bother you again. I have the list.',
			'Hello Dana. Thank you for taking a moment. I have the list.',
		],
		["Hello. I'm getting desperate.", "Hello. I'd be glad of your advice."],
		["Hello. I'm probably not what you want.", 'Hello. I bring nine years of pricing.'],
		["I've had nothing but rejections.", "I'm looking for the next team I can help."],
	])('%s → %s', (text, upright) => {
		expect(fixed(text)).toBe(upright);
		expect(downcastSpansIn(upright)).toEqual([]);
	});

	test('removes self-doubt if the settings do not say what the user offers', () => {
		const text = "Hello Dana. I'm probably not what you want.";
		expect(fixed(text, { nextCall: null, parts: {} })).toBe('Hello Dana. ');
	});

	test('no sentence that it proposes is downcast, demanding or asks too much', () => {
		const all = [...downcast.fires, ...downcast.firesLater];
		const bad = all
			.map((text) => fixed(text) ?? '')
			.filter((text) => /^[a-z]/.test(text) || demandsIn(text).length > 0);
		expect(bad).toEqual([]);
	});
});

describe('A message that asks for what they cannot give', () => {
	test.each(tooMuch.fires)('%s', (text) => expect(overAsksIn(spokenText(text))).not.toEqual([]));
	test.each(tooMuch.aimsFire)('can be a purpose or an ask: %s', (text) => expect(asksTooMuch(text)).toBe(true));
});

describe('A message that asks for what they can give', () => {
	test.each(tooMuch.silent)('%s', (text) => expect(overAsksIn(spokenText(text))).toEqual([]));
	test.each(tooMuch.aimsSilent)('can be a purpose or an ask: %s', (text) => expect(asksTooMuch(text)).toBe(false));
});

describe('The parts of a message', () => {
	test.each(scripts)('%s lacks %j', (text, missing) => expect(missingParts(readScript(text))).toEqual(missing));
});

describe('Checking a message', () => {
	test('finds nothing in a whole one', () => expect(checkMessage(WHOLE, CONTEXT)).toEqual([]));

	test('finds nothing where nothing is written', () => expect(checkMessage(' \n\t', CONTEXT)).toEqual([]));

	test('marks the very words', () => {
		const text = `${WHOLE}\nYou can reach me at 614 555 0177.`;
		const marked = checkMessage(text, CONTEXT).map(({ code, from, to }) => [code, text.slice(from, to)]);
		expect(marked).toEqual([
			['message.leaves-number', 'reach me at'],
			['message.leaves-number', '614 555 0177'],
		]);
	});

	test.each([
		'You can reach me at robin@ames.example.',
		'You can reach me by email.',
		'You can contact me at my email address.',
		'Find me on r.ames+calls@mail.ames.example any day.',
	])('finds no number in an address: %s', (sentence) => {
		expect(codesIn(`${WHOLE}\n${sentence}`)).not.toContain('message.leaves-number');
	});

	test.each(['You can reach me at any time.', 'Call me back or write to robin@ames.example.'])(
		'finds the request beside one: %s',
		(sentence) => expect(codesIn(`${WHOLE}\n${sentence}`)).toContain('message.leaves-number'),
	);

	test('replaces a number by the time of my next call', () => {
		const text = WHOLE.replace(/\n[^\n]*$/, '\nPlease call me back at 614 555 0177.');
		const fix = checkMessage(text, CONTEXT).find(
			({ code, fix: found }) => code === 'message.leaves-number' && found,
		)?.fix;
		expect(fix && fixLabel(fix)).toBe("Replace with “I'll call again tomorrow at 8:30”");
		expect(fix && applyEdits(text, [fix])).toBe(WHOLE);
	});

	test('adds the closing on a line of its own, and makes it say when', () => {
		const open = WHOLE.replace(/\n[^\n]*$/, '');
		const added = checkMessage(open, CONTEXT)[0]?.fix;
		expect(added && applyEdits(open, [added])).toBe(WHOLE);
		const vague = `${open}\nI'll call again soon.`;
		const replaced = checkMessage(vague, CONTEXT)[0]?.fix;
		expect(replaced && applyEdits(vague, [replaced])).toBe(WHOLE);
	});

	test('fills in a part that the note or the settings know', () => {
		const empty = WHOLE.replace('This is Robin Ames, a pricing analyst.', '[your name]');
		const [finding] = checkMessage(empty, CONTEXT);
		expect(finding).toMatchObject({ code: 'clarity.missing-part', part: 'who', state: 'unfilled' });
		const fixed = finding?.fix ? applyEdits(empty, [finding.fix]) : '';
		expect(fixed.split('\n')[0]).toBe('**Who:** This is Robin Ames.');
		expect(checkMessage(fixed, CONTEXT)).toEqual([]);
	});

	test('proposes no fix for what it does not know', () => {
		const text = WHOLE.replace(/\*\*Value[^\n]*\n/, '');
		expect(checkMessage(text, { nextCall: null, parts: {} })).toMatchObject([
			{ code: 'clarity.missing-part', fix: null },
		]);
	});

	test('measures thirty seconds at 150 words a minute', () => {
		const words = (count: number) => `${WHOLE}\n${Array.from({ length: count }, () => 'tariff').join(' ')}`;
		const spare = 75 - readScript(WHOLE).words.length;
		expect(codesIn(words(spare))).toEqual([]);
		const [finding] = checkMessage(words(spare + 1), CONTEXT);
		expect(finding).toMatchObject({ code: 'message.too-long', from: words(spare).length + 1 });
	});

	test('does not read comments and code aloud', () => {
		const text = `${WHOLE}\n%% call me back at 614 555 0177, you need to tell me today %%\n\`\`\`\ngive me the job\n\`\`\``;
		expect(checkMessage(text, CONTEXT)).toEqual([]);
	});

	test('reads words in emphasis, with curly apostrophes and over wrapped lines', () => {
		expect(codesIn(`${WHOLE}\nI still **haven’t**\nheard back.`)).toEqual(['tone.demanding']);
	});

	test('leaves out what is switched off', () => {
		expect(checkMessage('Call me back.', CONTEXT, [...CHECK_CODES])).toEqual([]);
		expect(codesIn('Call me back.')).toContain('message.leaves-number');
		const without = checkMessage('Call me back.', CONTEXT, ['message.leaves-number']);
		expect(without.map(({ code }) => code)).not.toContain('message.leaves-number');
	});

	test('counts what it finds', () => {
		const findings = checkMessage('Mr. Haas, give me the job. Any help would be great.', CONTEXT);
		expect(countFindings(findings)).toEqual([
			{ code: 'message.no-next-call', count: 1 },
			{ code: 'ask.too-much', count: 1 },
			{ code: 'clarity.missing-part', count: 4 },
		]);
	});

	const words = fc.constantFrom(
		...[
			'call me',
			'back',
			'at',
			'555',
			'0177',
			'**Who:**',
			'Ask:',
			'\n',
			'- ',
			'.',
			'?',
			'you',
			'need to',
			"haven't heard",
		],
		...[
			'[name]',
			'%%',
			'```',
			'“',
			'’',
			'\u0000',
			'\ud800',
			'###',
			'give me',
			'the job',
			"I'll call",
			'tomorrow',
			'8:30',
			'___',
		],
	);
	test('never throws, and never marks or changes anything outside the script', () => {
		const texts = fc.oneof(
			anyCharacters(),
			fc.array(words, { maxLength: 40 }).map((some) => some.join(' ')),
		);
		fc.assert(
			fc.property(texts, (text) => {
				for (const finding of checkMessage(text, CONTEXT)) {
					const { from, to, fix } = finding;
					expect(from).toBeGreaterThanOrEqual(0);
					expect(from).toBeLessThanOrEqual(to);
					expect(to).toBeLessThanOrEqual(text.length);
					expect(findingText(finding).length).toBeLessThan(90);
					if (fix) expect(() => applyEdits(text, [fix])).not.toThrow();
				}
			}),
			{ numRuns: runs(400) },
		);
	});

	test.each(['a ', 'call me ', '555 ', 'you ', 'if I don', '\n- Who: ', '[', 'one two ', 'I will try ', '. ', 'very '])(
		'takes linear time over %j a hundred thousand times',
		(unit) => {
			const took = (count: number) => {
				const text = unit.repeat(count);
				const start = performance.now();
				checkMessage(text, CONTEXT);
				return performance.now() - start;
			};
			took(500);
			expect(took(Math.floor(100_000 / unit.length))).toBeLessThan(4000);
		},
	);
});
