import { oneLine, withoutStop } from '../english/plain-text';
import { shortDay } from '../dates/day-names';
import { isStatedDate, type FollowUp, type FollowUpKind } from '../follow-up';
import type { Settings } from '../settings';
import type { CheckContext } from './checks/finding';
import { nextCallSentence } from './next-call';
import type { ScriptPart } from './script';

/** What a draft is written from. */
export interface DraftSource {
	readonly followUp: Pick<FollowUp, 'purpose' | 'ask' | 'applied' | 'noteDate' | 'company'>;
	readonly kind: FollowUpKind;
	readonly settings: Pick<Settings, 'whoIAm' | 'whatIOffer'>;
	/** When the user calls next, in spoken words: `tomorrow at 8:30`. */
	readonly nextCall: string | null;
	/** Who suggested the call and may be named; null or missing without anybody. */
	readonly suggestedBy?: string | null;
}

const sentence = (text: string) => {
	const words = oneLine(text);
	const begun = words.charAt(0).toUpperCase() + words.slice(1);
	return /[.!?…]$/.test(begun) ? begun : `${begun}.`;
};

const lowerFirst = (text: string) =>
	/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Turns words about the contact into words to them: "thank him for the list" becomes "thank you for the list". */
export const toThem = (words: string): string =>
	words
		.replace(
			/\b(?:him|her|them)\b(?=\s+(?:for|about|the|a|an|my|that|how|what|whether|to|in|on|with|if|know)\b|\s*[.,;]|\s*$)/gi,
			'you',
		)
		.replace(/\b(?:his|her|their)\b/gi, 'your')
		.replace(/\b(?:he|she|they)\s+(?:is|are)\b/gi, 'you are')
		.replace(/\b(?:he|she|they)\s+(?:has|have)\b/gi, 'you have')
		.replace(/\b(?:he|she|they)\b/gi, 'you');

/** A purpose that begins with a verb: `send the study`. */
const VERB =
	/^(?:to\s+)?(?:send|share|thank|bring|give|show|ask|tell|introduce|invite|discuss|offer|confirm|return|congratulate|hear|learn|find\s+out|talk|walk|go\s+over|propose|arrange|remind)\b/i;
/** The contact by name in a purpose: `tell Dana how it went with Lee`. */
const TELL_NAME = /^tell\s+\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*)?\s+(?=how\b)/u;
/** A purpose that is a question: `whether the role is still open`. */
const QUESTION = /^(?:whether|if|how|when|what|who|why|which|where)\b/i;

/** `This is Robin Ames, a pricing analyst.` from the setting `Robin Ames, a pricing analyst`; null if it is empty. */
function who({ settings }: Pick<DraftSource, 'settings'>): string | null {
	const words = settings.whoIAm.trim();
	if (words === '') return null;
	return sentence(/^(?:this\s+is|I(?:'|’)?m\b|I\s+am|my\s+name|it(?:'|’)s)/i.test(words) ? words : `This is ${words}`);
}

function value({ settings }: Pick<DraftSource, 'settings'>): string | null {
	const words = settings.whatIOffer.trim();
	if (words === '') return null;
	if (/^I\b|^my\b|^at\b|^for\b|^in\b|^with\b|^over\b|^after\b/i.test(words)) return sentence(words);
	if (
		/^(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\b|an?\s|the\s|some\s)/i.test(words)
	) {
		return sentence(`I bring ${words}`);
	}
	return sentence(words);
}

/** Why the user calls: the purpose, else what the follow-up follows; null if neither is known. */
function why({ followUp, kind }: DraftSource): string | null {
	const purpose = followUp.purpose?.trim().replace(/^(?:about|re:?|regarding)\s+/i, '') ?? '';
	if (purpose !== '') {
		const words = withoutStop(purpose);
		const told = words.replace(TELL_NAME, 'tell you ');
		if (told !== words) return sentence(`I'm calling to ${told}`);
		if (VERB.test(words)) return sentence(`I'm calling to ${toThem(lowerFirst(words.replace(/^to\s+/i, '')))}`);
		if (QUESTION.test(words)) return sentence(`I'm calling to ask ${toThem(lowerFirst(words))}`);
		return sentence(`I'm calling about ${toThem(words)}`);
	}
	if (followUp.applied !== null) return `I'm following up on the application I sent on ${shortDay(followUp.applied)}.`;
	const { noteDate } = followUp;
	if (kind === 'cold' || !isStatedDate(noteDate) || noteDate.day === null) return null;
	return `I'm following up on our talk on ${shortDay(noteDate.day)}.`;
}

function ask({ followUp, kind }: DraftSource): string | null {
	const words = withoutStop(followUp.ask?.trim() ?? '');
	if (words === '') return kind === 'cold' ? 'Could you tell me whether the position is still open?' : null;
	if (words.endsWith('?')) return words.charAt(0).toUpperCase() + words.slice(1);
	const bare = words.replace(/^(?:ask\s+)?(?:for|to)\s+/i, '');
	if (
		/^(?:introduce|tell|send|show|share|put|read|look|meet|recommend|point|name|give|explain|connect|forward|join)\b/i.test(
			bare,
		)
	) {
		return `Could you ${lowerFirst(bare)}?`;
	}
	if (QUESTION.test(bare)) return `Could you tell me ${toThem(lowerFirst(bare))}?`;
	return `May I ask you for ${lowerFirst(bare)}?`;
}

/**
 * What a message says about the user: `This is Ana Ruiz, a data analyst. I bring five years of pricing models.` '' without
 * any words.
 */
export function introductionText(settings: DraftSource['settings']): string {
	return [who({ settings }), value({ settings })].filter((words) => words !== null).join(' ');
}

/** Sentences for the parts that the note and the settings can fill. */
export function knownParts(source: DraftSource): Readonly<Partial<Record<ScriptPart, string>>> {
	const parts = { who: who(source), value: value(source), why: why(source), ask: ask(source) };
	return Object.fromEntries(Object.entries(parts).filter(([, words]) => words !== null));
}

/** What the checks of this follow-up's script need to suggest fixes. */
export function checkContext(source: DraftSource): CheckContext {
	return { nextCall: source.nextCall, parts: knownParts(source) };
}

/** The parts of a drafted script in order, each with its label and the blank for what the notes do not say. */
const LABELS: readonly (readonly [part: ScriptPart, label: string, open: string])[] = [
	['who', 'Who', '[your name and what you do]'],
	['value', 'Value', '[one result you are proud of]'],
	['why', 'Why', '[what the call is about]'],
	['ask', 'Ask', '[one thing they can do]'],
];

/**
 * A message that begins with who suggested the call, if they may be named, with its four parts labeled and filled from the note and the settings, and the time of the next call at its
 * end. Unknown parts are in brackets, which the checks report until the user fills them in.
 */
export function draftMessage(source: DraftSource): string {
	const known = knownParts(source);
	const opening = source.suggestedBy == null ? '' : `${source.suggestedBy} suggested I call you. `;
	const lines = LABELS.map(
		([part, label, open]) => `**${label}:** ${part === 'who' ? opening : ''}${known[part] ?? open}`,
	);
	return [...lines, nextCallSentence(source.nextCall ?? '[time]')].join('\n');
}
