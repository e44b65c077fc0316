import { THEIR_VERB_PLURAL, THEIR_VERB_THIRD } from '../../english/verbs';
import { WEEKDAY_WORDS } from '../../english/calendar-words';
import { isOnlyGivenName } from '../../english/given-names';
import { isParticle } from '../../english/names';
import { nameAt } from './contact';
import { cuesAtStarts, cuesOf, type Cue, type Sentence } from './cues';
import { awaitedThingCues } from './whose-act/awaited-things';
import { BEFORE_ORDER, ORDER_AFTER_SAID, ORDER_AFTER_WROTE } from './whose-act/orders-to-me';
import { isPronounOrRole } from './whose-act/people-nouns';
import { presentActCues } from './whose-act/present-acts';
import { isWithdrawn } from './background-cues';
import { subjectName } from './whose-act/promise-subject';
import { YOU_TO_ME } from './whose-act/you-to-me';
import { lowerFirst } from '../../english/plain-text';

/** Words between a subject and its promised act: `Dana is going to call`. */
const AUXILIARY =
	"will|would|should|shall|might|may|(?:(?:is|are|was|were)\\s+)?gonna|is\\s+going\\s+to|are\\s+going\\s+to|['’]s\\s+going\\s+to|['’]re\\s+going\\s+to|was\\s+going\\s+to|plans?\\s+to|hopes?\\s+to|aims?\\s+to|intends?\\s+to|wants?\\s+(?:to\\s+get\\s+back|(?=to\\s+hear(?:\\s+back)?\\s+from\\s+(?:me|us)))|(?:is|are|was|were|['’]s|['’]re)\\s+(?:supposed|due|meant|set|planning|hoping|expected|about)\\s+to|(?:is|are|was)\\s+to|has\\s+to|must(?!\\s+be(?!\\p{L}))|has\\s+until|have\\s+until|needs?\\s+(?:until|till|til)|['’]s\\s+to|asked\\s+for\\s+(?:more|time|patience|a\\s+few|another|some)|promised|promises|said|says|told\\s+(?:me|us)|mentioned|thinks|thought|expects?|reckons?|offered|agreed|owes?|guaranteed|assured|committed|indicated|estimated|hoped|swore|vowed|confirmed";
/** One word before the verb of a promise: `Dana`, `she`. */
const SUBJECT = "(?:&(?=\\s)|[\\p{L}][\\p{L}\\p{M}.]*(?:['’-]\\p{L}{2,})?)";
/** A promise with its subject: `Dana will call`, `she'll email`, `Lee promised`. */
const PROMISE = new RegExp(
	`(?:^|[^\\p{L}\\p{N}])(${SUBJECT})(?:['’](?:ll|d)(?!\\p{L})(?!\\s+(?:been|had|rather|better|prefer|have\\s+been)\\b)|(?:\\s+|(?=['’]))(?:${AUXILIARY})(?!\\p{L})(?!\\s+(?:will|would|promised|said)(?!\\p{L})))`,
	'giu',
);

/** A quick test for {@link PROMISE}: `will` in `Dana will call on Friday`. */
const PROMISE_HINT = new RegExp(`['’](?:ll|d)|${AUXILIARY}`, 'i');

/** A guess at an answer, which is no promise: "odds are good she says yes, call Monday". */
const GUESSED =
	/(?:odds|chances?|bet|doubt|hope|hopefully|think|reckon|guess|suspect|likely|fear|assume)(?!\p{L})[^,;:.]*$/iu;
/** Such an answer, up to the comma that ends the guess: ` yes, `. */
const ANSWERS = /^(?:\s+say)?\s+(?:yes|no|ok(?:ay)?)(?!\p{L})[^,;:.]*,/iu;

/** The other person waits for an act of the user: "Ana will wait for my call", "she wants to hear from me". */
const WAITS_FOR_ME =
	/^\s+(?:to\s+)?(?:(?:wait|be\s+waiting)\s+for|hear(?:\s+back)?\s+from|expect)\s+(?:me|us|my|our)(?!\p{L})/iu;
/** The same in the passive: "Vigo was asked to reply by Friday". */
const THEY_WERE_ASKED =
	/(?:^|[^\p{L}])([\p{L}][\p{L}\p{M}'’-]*)\s+(?:was|were|has\s+been|have\s+been|is|are)\s+(?:asked|told|reminded|requested)\s+to(?!\p{L})/giu;
/** What the other person gets from the user, so that the user acts: "Ines will receive my CV", "get the slides from me". */
const RECEIVES =
	/^\s+(?:get|have|receive|hear)\s+(?:(?:my|our)(?!\p{L})(?!\s+(?:start(?:ing)?\s+date|offer|contract|schedule|rota|roster|results?|answer|quote|paperwork|badge|feedback|date|number|figures|paycheck|payslip|refund|deposit)(?!\p{L}))|(?:[\p{L}'’-]+\s+){1,4}from\s+(?:me|us)(?!\p{L}))/iu;
/** A question whether they may act: "Dana asked if she could call me Friday". */
const ASKED_IF =
	/\b(?:asked|asks|wonders|wondered|(?:wants|wanted|would\s+like|likes?)\s+to\s+know)\s+(?:me\s+|us\s+)?(?:if|whether)\s+(?:she|he|they)\s+(?:could|can|may|might|should)(?!\p{L})/giu;
/** What the user asks of another person is awaited: "I asked Soraya to send it by Friday", "Asked her to call by Friday". */
const ASKED_THEM =
	/(?:\b(?:I|we)\s+(?:have\s+)?|^\s*|[:;.–—]\s+)(?:asked|told|reminded)\s+(?!(?:me|us)\s)(?!(?:if|whether|about|for)\s)(\p{L}[\p{L}\p{M}'’.-]*)(?:\s\p{Lu}[\p{L}'’-]*){0,2}\s+to(?!\p{L})/giu;

/** A duty, which things have too: `Dana must`, unlike `the form must`. */
const IS_MUST = /must$/i;

/** What the contact says, which can be an order to the user: `she said to call Friday`. */
const REPORTED = /(?:said|says|told\s+(?:me|us)|mentioned|suggested)$/i;
/** An auxiliary at the end of a match. Before `I` it begins a question: `when should I call`. */
const MODAL = /(?:will|would|should|shall|might|may)$/i;

/** A promised act in progress: `Dana is checking`. Not an absence: `Dana is travelling`. */
const DOING =
	"(?:is|are|['’]s|['’]re)\\s+(?!(?:going|being|travel(?:l)?ing|hiking|skiing|leaving|waiting|looking|missing)\\b)\\p{L}{2,}ing";
/**
 * An act of the contact in the present tense: "Dana calls Friday", "she is sending it Monday", "they decide next week".
 */
const THEY_ACT = new RegExp(
	`(?:^|[^\\p{L}\\p{N}])(?:(${SUBJECT})(?:\\s+(?:${THEIR_VERB_THIRD})|(?:\\s+|(?=['’]))${DOING})|(they|both|all)\\s+(?:${THEIR_VERB_PLURAL}))(?!\\p{L})`,
	'giu',
);

/** The contact awaits an act of the user: "she's expecting my call Thursday". */
const AWAITS = /(?:expecting|awaiting|waiting\s+for)$/i;
/** The user as object of the verb before it: ` my call` in "she’s expecting my call Thursday". */
const MINE_NEXT = /^\s+(?:me|us|my|our)(?!\p{L})/iu;
/** Another person before what they wait for: `she is still ` in "she is still waiting for legal". */
const OTHERS_ARE = /(?:^|[^\p{L}])(?!(?:I|we)(?!\p{L}))\p{L}+(?:\s+(?:is|are)|['’](?:s|re))\s+(?:still\s+)?$/iu;

/** "HR meets Monday" promises nothing, unlike "he meets me Monday". */
const MEETS = /\bmeets?$/i;
/** The user after `meets`: ` me` in "he meets me Monday", ` with us` in "she meets with us Monday". */
const WITH_ME = /^\s+(?:with\s+)?(?:me|us)(?!\p{L})/iu;

/** "when she comes back in December" is an absence, not an answer. */
const RETURNS = /\b(?:gets?|comes?)\s+back$/i;
/** Words that make a condition of a return: `when she is back` is no promise. */
const WHEN = /\b(?:when|once|after|until|till|soon\s+as)\s*$/i;

/** A quick test for {@link THEY_ACT}: `calls` in `Dana calls on Friday`. */
const THEY_HINT = new RegExp(`${THEIR_VERB_THIRD}|they|both|all|(?:is|are|['’]s|['’]re)\\s`, 'i');

/** An act whose subject is in the clause before: "Dana back on the 24th, calls me the next day". */
const CALLS_ME = new RegExp(`^(?:${THEIR_VERB_THIRD})\\s+(?:me|us)(?!\\p{L})`, 'iu');

/** "Dana to call Friday", only at the beginning of a clause: "call Dana to thank her" is the user's act. */
const TELEGRAM = new RegExp(
	`^(?:(?:the|my|his|her|their|\\p{Lu}[\\p{L}-]*['’]s)\\s+)?(${SUBJECT})(?:\\s+${SUBJECT}){0,2}?\\s+to\\s+(?!(?:thank|ask|discuss|catch|chat|meet|be|say|see|me|us|him|her|them|you|the|my|a)(?!\\p{L}))\\p{Ll}{2,}(?!\\p{L})`,
	'iu',
);

/** Words by which the user awaits something from the contact: `waiting for her answer by Friday`. */
const AWAITED =
	/\b(?:expecting|expect|waiting|awaiting|await|wait\s+(?:for|to\s+hear)|look(?:ing)?\s+forward\s+to|(?:should|hope\s+to|hoping\s+to|due\s+to|supposed\s+to|will|would|expect\s+to|going\s+to|want\s+to)\s+hear|hear(?:ing)?\s+back|(?:was|been|were)\s+(?:told|promised)|(?:get|gets|getting|come|comes|coming)\s+back\s+to\s+(?:me|us)|let(?:s|ting)?\s+(?:me|us)\s+know)(?!\p{L})|['’](?:ll|d)\s+(?:hear|know)(?!\p{L})(?!\s+from\s+me(?!\p{L}))|\b(?:I|we)\s+(?:will\s+know|find\s+out)(?!\p{L})|\bback\s+(?:to|2)\s+(?:me|us)(?!\p{L})|\b(?:is|are|it['’]s|on)\s+(?:its\s+way|the\s+way(?!\s+(?:to|home|back|in|out|there)(?!\p{L}))|with\s+(?:the|their)\s+\p{L}+(?=\s+(?:until|till)))(?!\p{L})|\b(?:should|will|would|might|hope\s+to|hoping\s+to|expect\s+to|going\s+to)\s+(?:have|get|receive)\s+(?:some\s+)?(?:answers?|repl(?:y|ies)|news|word|feedback|results|comments|numbers|figures|quotes?)(?!\p{L})|\b(?:has|have|get|receive)\s+(?:an?|the|my|their)\s+(?:numbers|figures|answer|reply|decision|response|offer|contract|news|feedback|results?)(?!\p{L}|\s+to\s)|(?:\b(?:am|are|is|was)|['’](?:m|re)|^)\s*to\s+hear(?!\p{L})(?!\s+(?:back\s+)?from\s+(?:me|us)(?!\p{L}))|\bwait\s+(?:(?:the|an?|his|her|their|[\p{L}-]+['’]s)\s+){1,2}(?:answer|reply|response|decision|news|call|feedback)(?!\p{L})|\bwait(?=\s+(?:until|till)\s[^,;.]{2,25}[,;.–—-]\s*(?:if|otherwise|else|or)\s)|\btakes(?=\s+(?:(?:about|around|up\s+to|another)\s+)?(?:\d|two|three|four|five|six|ten|a\s+(?:few|couple|week|month|day))(?!\p{L}))/giu;
/** A promise of the user to another person, in the passive: "Raj was promised the form by Wednesday". */
const PASSIVE = /^(?:was|were|been)\s+(?:told|promised)$/i;
/** The word before it: `Raj ` in "Raj was promised the form", `She has ` in "She has been told". */
const OTHER_BEFORE = /(?:^|[^\p{L}])([\p{L}][\p{L}\p{M}'’-]*)\s+(?:has\s+|have\s+|had\s+)?$/u;
/**
 * A cheap test, because in a line without any of these words the user waits for nothing: `expect` in `expect an answer
 * by Friday`.
 */
const AWAITED_HINT =
	/expect|wait|look|hear|told|promised|back\s|let|['’](?:ll|d)|know|find|way|with|ha[sv]|get|receive|give|takes/i;
/** A promise in brackets: "Piet may join us (will get back by next week)". */
const ASIDE_PROMISE = /^(?:will|should|would)\s+(?!I\b|we\b)\p{Ll}+(?:\s+\p{Ll}+){0,3}/u;
/** A promise after a name and a colon: "Dana: will call Friday". */
const ELIDED_PROMISE =
	/^(?:(?!Will(?:\s*[,&+/]|\s+(?:and|or|on)\s+\p{Lu}))(?:[Ww]ill|WILL)|[Ss]hould|[Ww]ould|[Mm]ight|[Ii]s\s+going\s+to)(?!\p{L})/u;
/** A promise without a subject at the start of a clause: `promised to call`, `hear back Friday`. */
const PROMISED_START = /^(?:promised|hear\s+(?:from|back))(?!\p{L})/iu;
/** A promise of the user, after its first letter is made small: `promised Sunita the slides`. */
const PROMISED_BY_ME = /^promised\s+(?:\p{Lu}|her|him|them|you)/u;
/** A promise of nothing before a day: `no decision before Friday`, `no reply expected before Dec 1`. */
const NOTHING_BEFORE =
	/^no\s+(?:decision|answer|news|word|feedback|reply|response|results?)\s+(?:(?:is\s+)?(?:expected|due|likely|coming)\s+)?(?:before|until)(?!\p{L})/iu;
/** A promised message with a date, after a comma: `spoke to Dana, an email by Friday`. */
const EMAIL_BY = /^an?\s+(?:e-?mail|call|mail|message|text)\s+(?:by|on|before)(?!\p{L})/iu;

/** Subjects that are appointments or things, which promise nothing: `interview` in `the interview will be Friday`. */
const APPOINTMENT =
	/^(?:interview|meeting|event|fair|panel|onsite|on-site|session|presentation|demo|conference|call|screen|it|that|this|there|which|what|deadline|role|job|position|posting)$/i;
/** A panel that decides is a group, not an appointment: `panel decides`. Not `panel starts`. */
const DECIDES = /^\P{L}?panel\s+(?!starts|begins|is)/iu;
/** Words in the place of a subject that name no other person, so there is no promise: `I will call`. */
const MINE =
	/^(?:i|we|nobody|noone|nothing|everyone|everybody|anyone|you|me|us|is|are|was|were|been|if|unless|or|not|don['’]?t|please|by|on|at|in|until|when|what|how|as)$/i;
/** Words after which the subject of a clause is left out: `Dana will check and call`. */
const ELIDED = /^(?:&|and|but|then|also|so|still)$/i;

/** Whether the subject at an offset is a person: `Dana`, `she`, `the board`. */
const isPerson = (line: string, at: number, word: string): boolean =>
	isPronounOrRole(word) || isOnlyGivenName(word) || subjectName(line, at, word) !== null;

/** Whether another person is the subject of a sentence: "she wants to sleep on it and will tell me on Monday". */
export function beginsWithOther(sentence: Sentence, line: string): boolean {
	const word = /^\s*(?:(?:the|my|their|our|her|his)\s+)?([\p{L}]+)/iu.exec(sentence.text)?.[1] ?? '';
	if (isPronounOrRole(word)) return true;
	const at = sentence.from + (sentence.text.length - sentence.text.trimStart().length);
	return nameAt(line, at) !== null;
}

/** A word that can be a name: `Dana` in `Dana will call`. Not `recruiter` in `the recruiter will call`. */
const CAPITAL = /^\p{Lu}/u;

/** Returns the offset of a handle's sign: `@omar will send` begins before `omar`. */
const handleAt = (line: string, at: number) => (line.charAt(at - 1) === '@' ? at - 1 : at);

/**
 * Whether capitalized `Will` and `May` are names or the month, as is `may` next to a number: `Ana may 5`, `mid may`.
 */
function isNameOrMonth(words: string, subject: string, after: string): boolean {
	if (/(?:Will|May)$/.test(words)) return true;
	return /may$/.test(words) && (/^\s+\d/.test(after) || /^(?:mid|early|late|end)$/i.test(subject));
}

/**
 * Returns the cues of promises: "Dana will call", "she'll get back to me", "they promised an answer", "expecting a
 * reply", "a decision in the next two weeks", "Lee owes me the description". Offsets of subjects are positions in
 * `line`, the visible text.
 */
export function promiseCues(sentence: Sentence, line: string): Cue[] {
	const cues: Cue[] = [];
	cues.push(
		...cuesOf(sentence, PROMISE, 'promise', PROMISE_HINT, (match, index) => {
			const word = match[1] ?? '';
			const at = handleAt(line, sentence.from + index + match[0].indexOf(word));
			const after = sentence.text.slice(index + match[0].length);
			if (MINE.test(word) || APPOINTMENT.test(word) || isNameOrMonth(match[0], word, after)) return false;
			if (WEEKDAY_WORDS.includes(word.toLowerCase())) return false;
			if (isParticle(word.toLowerCase()) && CAPITAL.test(match[0].trim().split(/\s/).at(-1) ?? '')) return false;
			if (IS_MUST.test(match[0]) && !isPerson(line, at, word)) return false;
			if (isWithdrawn(match[0], after))
				return { at, role: 'background', third: true, subject: subjectName(line, at, word) };
			if (WAITS_FOR_ME.test(after)) return { at, role: 'act', third: false };
			if (RECEIVES.test(after) || (/expects?$/i.test(match[0]) && MINE_NEXT.test(after)))
				return { at, role: 'act', third: true, subject: subjectName(line, at, word) };
			if (/plan\s+to$/i.test(match[0]) && !/^(?:they|both|all)$/i.test(word)) return false;
			if (MODAL.test(match[0]) && /^\s+(?:I|we)(?!\p{L})/u.test(after)) return false;
			if (REPORTED.test(match[0]) && ORDER_AFTER_SAID.test(after))
				return { at, role: 'act', third: true, subject: subjectName(line, at, word) };
			if (
				ANSWERS.test(after) &&
				(GUESSED.test(sentence.text.slice(0, index + 1)) || GUESSED.test(ANSWERS.exec(after)?.[0].slice(0, -1) ?? ''))
			)
				return false;
			if (ELIDED.test(word)) return { at, role: 'act', joined: true };
			return { at, third: true, subject: subjectName(line, at, word) };
		}),
		...cuesOf(sentence, ASKED_IF, 'promise', /\b(?:if|whether)\b/i, () => ({ third: true })),
		...cuesOf(sentence, THEY_WERE_ASKED, 'promise', /asked|told|reminded/i, (match, index) => {
			const word = match[1] ?? '';
			const at = sentence.from + index + match[0].indexOf(word);
			return !MINE.test(word) && { at, third: true, subject: subjectName(line, at, word) };
		}),
		...cuesOf(sentence, ASKED_THEM, 'promise', /asked|told|reminded/i, (match, index) => {
			const word = match[1] ?? '';
			const at = sentence.from + index + match[0].indexOf(word);
			return !MINE.test(word) && { third: true, subject: subjectName(line, at, word) };
		}),
		...cuesOf(
			sentence,
			ORDER_AFTER_WROTE,
			'act',
			/wr(?:ote|ites)|text|mailed|messaged|repli|answered|ask/i,
			(match, index) => {
				const word = match[1] ?? '';
				const at = handleAt(line, sentence.from + index + match[0].indexOf(word));
				return !MINE.test(word) && { at, third: true, subject: subjectName(line, at, word) };
			},
		),
		...presentActCues(sentence, line),
		...cuesOf(sentence, THEY_ACT, 'promise', THEY_HINT, (match, index) => {
			const word = match[1] ?? match[2] ?? '';
			const at = handleAt(line, sentence.from + index + match[0].indexOf(word));
			if (MINE.test(word) || (APPOINTMENT.test(word) && !DECIDES.test(match[0]))) return false;
			if (AWAITS.test(match[0]) && MINE_NEXT.test(sentence.text.slice(index + match[0].length)))
				return { at, role: 'act', third: false };
			if (MEETS.test(match[0]) && !WITH_ME.test(sentence.text.slice(index + match[0].length))) return false;
			if (RETURNS.test(match[0]) && WHEN.test(sentence.text.slice(0, index + 1))) return false;
			if (ELIDED.test(word)) return { at, role: 'act', joined: true };
			const name = subjectName(line, at, word);
			if (!name && !isPronounOrRole(word) && !isOnlyGivenName(word)) return false;
			return { at, third: true, subject: name };
		}),
		...cuesAtStarts(
			sentence,
			CALLS_ME,
			'promise',
			(_, start) => start.after !== 'start' && start.after !== 'date' && { third: true },
		),
		...cuesAtStarts(sentence, TELEGRAM, 'promise', (match, start) => {
			const at = sentence.from + start.at;
			const name = nameAt(line, at + match[0].indexOf(match[1] ?? ''));
			// In "Dana said to call" only a name may come between.
			if (name && !/^\s+to\s/.test(line.slice(name.to))) return false;
			if (start.after === 'date' || (!name && !isPronounOrRole(match[1] ?? ''))) return false;
			if (isPronounOrRole(match[1] ?? '') && REPORTED.test(match[0].replace(/\s+to\s+\p{L}+$/u, ''))) return false;
			return { third: true, subject: name };
		}),
		...cuesAtStarts(sentence, ELIDED_PROMISE, 'act', (_, start) => start.after === 'comma' && { joined: true }),
		...cuesOf(sentence, AWAITED, 'promise', AWAITED_HINT, (match, index) => {
			const before = sentence.text.slice(0, index);
			const other =
				PASSIVE.test(match[0]) && !/^\s+to\s/.test(sentence.text.slice(index + match[0].length))
					? OTHER_BEFORE.exec(before)
					: null;
			if (other && !MINE.test(other[1] ?? '')) {
				const at = sentence.from + other.index + other[0].indexOf(other[1] ?? '');
				return { at, role: 'act', third: true, subject: subjectName(line, at, other[1] ?? '') };
			}
			return !BEFORE_ORDER.test(before) && { third: OTHERS_ARE.test(before) };
		}),
		...awaitedThingCues(sentence, line),
		...cuesOf(sentence, YOU_TO_ME, 'promise', /\byou\b/i, () => ({ third: true })),
		...cuesAtStarts(
			sentence,
			ASIDE_PROMISE,
			'promise',
			(_, start) => start.after === 'start' && line.charAt(sentence.from + start.at - 1) === '(',
		),
		...cuesAtStarts(
			sentence,
			PROMISED_START,
			'promise',
			(_, start) => start.after !== 'joining' && !PROMISED_BY_ME.test(lowerFirst(sentence.text.slice(start.at))),
		),
		...cuesAtStarts(sentence, NOTHING_BEFORE, 'promise'),
		...cuesAtStarts(sentence, EMAIL_BY, 'promise', (_, start) => start.after === 'comma'),
	);
	return cues;
}
