import type { CheckCode, Finding, FindingData, Fix } from '../core/message/checks/finding';
import type { ScriptPart } from '../core/message/script';
import { message } from './message';
import type { DowncastKind } from '../core/message/corrected-sentence';

/** What to do about a part that a message lacks. */
const MISSING: Readonly<Record<ScriptPart, string>> = {
	who: 'Say who you are, by name.',
	value: 'Say what you bring: experience, a result, or something you offer.',
	why: 'Say what the call is about.',
	ask: 'Ask for one thing they can do.',
};
/** What to do about a gap in a drafted message. */
const UNFILLED: Readonly<Record<ScriptPart, string>> = {
	who: 'Fill in who you are.',
	value: 'Fill in what you bring.',
	why: 'Fill in what the call is about.',
	ask: 'Fill in what they can do for you.',
};

/** What to do about downcast words, by their kind. */
const DOWNCAST: Readonly<Record<DowncastKind, string>> = {
	apology: 'No need to apologize for calling. A warm hello is enough.',
	plea: 'This sounds like a plea. Ask for one small thing, calmly.',
	'self-doubt': 'This makes you smaller than you are. Say what you bring.',
	complaint: 'Leave the hard search out. Say what you are looking for.',
};

const SENTENCES: { readonly [Code in CheckCode]: (data: FindingData[Code]) => string } = {
	'message.leaves-number': ({ leaves }) =>
		leaves === 'number'
			? 'Keep your number to yourself: say when you will call again.'
			: 'Asking for a call back puts the work on them: say when you will call again.',
	'message.no-next-call': ({ announced }) =>
		announced
			? 'You say that you will call again, but not when.'
			: 'End with the time of your next call, so that they need not call you.',
	'tone.demanding': () => 'This may sound impatient. Cheerful and brief gets more calls returned.',
	'tone.downcast': ({ kind }) => DOWNCAST[kind],
	'ask.too-much': () => 'This may not be theirs to give. Ask for something small: a name, a fact, advice.',
	'clarity.missing-part': ({ part, state }) =>
		state === 'missing'
			? MISSING[part]
			: state === 'vague'
				? 'This is too vague to answer. Name one thing they can do.'
				: UNFILLED[part],
	'message.too-long': ({ seconds, wordsOver }) =>
		`About ${seconds} seconds: ${wordsOver === 1 ? 'one word' : `${wordsOver} words`} more than fit into 30.`,
};

/** What is to fix in a script, in one kind sentence. */
export function findingText(finding: Finding): string {
	const sentence = SENTENCES[finding.code] as (finding: Finding) => string;
	return sentence(finding);
}

/** What the button of a finding says that the user's introduction fixes: `Say who I am…`. */
export function introductionFix(finding: Finding): string {
	const isValue = finding.code === 'clarity.missing-part' && finding.part === 'value';
	return message.introduction.fix[isValue ? 'value' : 'who'];
}

/** What the button of a fix says: `Replace with “I'll call again tomorrow at 8:30”`. */
export function fixLabel({ kind, words }: Fix): string {
	const shown = `“${words.replace(/\.$/, '')}”`;
	switch (kind) {
		case 'add':
			return `Add ${shown}`;
		case 'fill-in':
			return `Fill in ${shown}`;
		case 'remove':
			return 'Remove this sentence';
		case 'replace':
			return `Replace with ${shown}`;
	}
}
