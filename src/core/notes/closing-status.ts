import { plainWords } from '../markdown/links';

/** What separates the words of a status: `gave-up`, `gave_up`. */
const BETWEEN_WORDS = /[\s_-]+/g;
/** What is before the words of a status: `❌ ` in `❌ Rejected`. */
const BEFORE_WORDS = /^[^\p{L}\p{N}]+/u;
/** What continues a word: `-ish` after `done`. */
const GOES_ON = /^(?:[\p{L}\p{N}]|-\p{L})/u;

function normalized(status: string): string {
	return status.toLowerCase().replace(BETWEEN_WORDS, ' ').trim();
}

function beginsWith(status: string, closing: string): boolean {
	const first = closing.trim().toLowerCase();
	if (first === '') return false;
	if (normalized(status) === normalized(first)) return true;
	const words = plainWords(status).replace(BEFORE_WORDS, '').toLowerCase();
	return words.startsWith(first) && !GOES_ON.test(words.slice(first.length));
}

/**
 * Whether a status, of a property or of a row of a table, is or begins with one of the closing statuses of the settings:
 * `Rejected – after the screen`, `❌ Rejected`, `[[Rejected]]`, `gave_up`; not `done-ish` or `Donegal`. All other words
 * mean open.
 */
export function isClosingStatus(status: string, closingStatuses: readonly string[]): boolean {
	return closingStatuses.some((closing) => beginsWith(status, closing));
}

/** Statuses by which you have met: `Interviewing`, `phone screen on Friday`, `Offer received`. */
const MET = [
	'interviewing',
	'interviewed',
	'interviews',
	'interview',
	'screening',
	'screened',
	'screen',
	'phone screen',
	'second interview',
	'final interview',
	'final round',
	'onsite',
	'on-site',
	'offered',
	'offer',
];

/**
 * Whether a status says that you have met, so that calls are no cold ones any more: `Interviewing`, `🎤 Interview`,
 * `phone_screen`; not `Applied`, `to interview` or `Offering`.
 */
export function hasMet(status: string): boolean {
	return MET.some((met) => beginsWith(status, met));
}
