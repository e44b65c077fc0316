import { ZONE_ABBREVIATIONS } from '../english/zone-words';
import { applyEdits } from '../markdown/text-edit';
import type { Finding } from './checks/finding';
import { nextCallIn } from './next-call';
import { readScript, WORDS_A_MINUTE } from './script';
import type { ScriptLabel } from './script';

/** An hour with the clock's sign or "am": `8:30`, `5 pm`, `9 o'clock`. */
const HOUR = /\b(?:[01]?\d|2[0-3])(?::[0-5]\d|\s?(?:[ap]\.?m\b|o['’]clock))/i;
/** Words that say whose hour it is: `your time`. */
const WHOSE = /\b(?:your|my|our|their|local|eastern|central|mountain|pacific)\s+time\b/i;
/** A zone after an hour: `8:30 ET`. In lower case, some of them are other words. */
const ZONE = new RegExp(`\\b(?:${ZONE_ABBREVIATIONS.join('|').toUpperCase()})\\b`);

/** Whether a script names an hour and leaves open whose clock it is on: `I'll call again tomorrow at 8:30.` */
export function namesOpenHour(script: string): boolean {
	return readScript(script).sentences.some(({ text }) => HOUR.test(text) && !WHOSE.test(text) && !ZONE.test(text));
}

/**
 * The script with each gap filled in that the note and the settings can fill, as its findings say: `Who: ` becomes
 * `Who: This is Ana Ruiz.`
 */
export function withFilledGaps(script: string, findings: readonly Finding[]): string {
	const edits = findings.flatMap(({ fix }) => (fix?.kind === 'fill-in' ? [fix] : []));
	return applyEdits(script, edits);
}

/** One part to say, in the order of the script. */
export interface Passage {
	/** Null without a label. */
	readonly label: ScriptLabel | null;
	readonly text: string;
}

/** A script as the user speaks it, to a machine or to a person. */
export interface Rehearsal {
	readonly passages: readonly Passage[];
	/** Estimated, at 150 words a minute. */
	readonly seconds: number;
}

function secondsOf(passages: readonly Passage[]): number {
	const words = passages.flatMap(({ text }) => text.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word));
	return Math.round((words.length * 60) / WORDS_A_MINUTE);
}

const spokenText = (text: string) =>
	text
		.replace(/\s+/g, ' ')
		.replace(/\s+([.,;:!?])/g, '$1')
		.trim();

/** What the user says after the greeting if the contact picks up. A voicemail does not need it. */
const LIVE_OPENING = 'Is this a good moment? I need less than a minute.';

/** A passage, and whether it announces the next call: `I'll call again on Friday at 7:40.` */
type ClosingPassage = Passage & { readonly closing: boolean };

/** The passages of a script, without labels and markup: `This is Ana Ruiz.` of `Who: This is **Ana Ruiz**.` */
export function passagesOf(source: string): readonly ClosingPassage[] {
	const script = readScript(source);
	const closing = nextCallIn(script)?.sentence ?? null;
	const passages: ClosingPassage[] = [];
	for (const { from, to, text } of script.sentences) {
		const label = script.labelled.find((part) => part.contentFrom <= from && from < part.to)?.label ?? null;
		const isClosing = closing !== null && from < closing.to && to > closing.from;
		const last = passages[passages.length - 1];
		const joins = last && last.label === label && last.closing === isClosing;
		if (joins) passages[passages.length - 1] = { ...last, text: `${last.text} ${spokenText(text)}` };
		else passages.push({ label, text: spokenText(text), closing: isClosing });
	}
	return passages;
}

/**
 * A script for practice: as a voicemail, which is the whole script, and as a live answer, which first asks "Is this a
 * good moment?" and leaves out the next call.
 */
export function rehearsalOf(source: string): { readonly voicemail: Rehearsal; readonly live: Rehearsal } {
	const passages = passagesOf(source);
	const plain = ({ label, text }: Passage): Passage => ({ label, text });
	const voicemail = passages.map(plain);
	const spoken = passages.filter((passage) => !passage.closing).map(plain);
	const [first, ...rest] = spoken;
	const live = first ? [first, { label: null, text: LIVE_OPENING }, ...rest] : [];
	return {
		voicemail: { passages: voicemail, seconds: secondsOf(voicemail) },
		live: { passages: live, seconds: secondsOf(live) },
	};
}
