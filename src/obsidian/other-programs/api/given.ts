import { SECTIONS } from '../../../core/follow-up';
import { accept, refuse, type OrRefusal } from '../../../core/refusal';
import { strings } from '../../../strings';
import type { TargetWords } from '../find-target';
import type { AttemptWords } from '../read-attempt';
import type { AgendaChoice } from '../report/chosen-agenda';
import type { FollowUpReport } from '../report/report';

/** What a script gives, whose types nobody has checked. */
type Given = Readonly<Record<string, unknown>>;

const given = (value: unknown): Given => (typeof value === 'object' && value !== null ? (value as Given) : {});

const unknownIn = (values: Given, names: readonly string[]) =>
	Object.keys(values).find((name) => !names.includes(name));

/** The texts among some values of a request. Refuses a value that is neither text, null nor missing. */
function textsOf<Name extends string>(values: Given, names: readonly Name[]): OrRefusal<Partial<Record<Name, string>>> {
	const texts: Partial<Record<Name, string>> = {};
	for (const name of names) {
		const value = values[name];
		if (typeof value === 'string') texts[name] = value;
		else if (value !== undefined && value !== null) return refuse({ code: 'value.unread', name });
	}
	return accept(texts);
}

/** The values that name a follow-up. */
const TARGET_NAMES = ['contact', 'path', 'line', 'text'] as const;
/** The other values of a follow-up of the agenda, which can be given as it is. */
const OTHERS: Readonly<Record<Exclude<keyof FollowUpReport, (typeof TARGET_NAMES)[number]>, true>> = {
	company: true,
	kind: true,
	state: true,
	section: true,
	due: true,
	window: true,
	expected: true,
	noteDate: true,
	attempts: true,
	attemptLimit: true,
	lastOutcome: true,
	purpose: true,
	via: true,
	reminders: true,
	problems: true,
};

/** The follow-up that a script names. Refuses other names, such as `file`, which would leave another follow-up meant. */
export function targetOf(target: unknown): OrRefusal<TargetWords> {
	const values = given(target);
	const unknown = unknownIn(values, [...TARGET_NAMES, ...Object.keys(OTHERS)]);
	if (unknown !== undefined) return refuse({ code: 'name.unknown', name: unknown, names: TARGET_NAMES });
	const texts = textsOf(values, ['contact', 'path', 'text']);
	if (!texts.ok) return texts;
	const { line } = values;
	const isLine = line === undefined || (typeof line === 'number' && Number.isSafeInteger(line) && line >= 0);
	if (!isLine) return refuse({ code: 'value.unread', name: 'line' });
	return accept({ contact: texts.value.contact, file: texts.value.path, text: texts.value.text, line });
}

/** The values that an attempt of another plugin can have, each as a text. */
const ATTEMPT_NAMES = ['outcome', 'channel', 'when', 'callingBack', 'expecting', 'next', 'note'] as const;

/** The attempt that a script gives. Refuses other names, such as `calling-back`, whose values would be lost. */
export function attemptOf(attempt: unknown): OrRefusal<AttemptWords> {
	const values = given(attempt);
	const unknown = unknownIn(values, ATTEMPT_NAMES);
	if (unknown !== undefined) return refuse({ code: 'name.unknown', name: unknown, names: ATTEMPT_NAMES });
	const texts = textsOf(values, ATTEMPT_NAMES);
	return texts.ok ? accept({ ...texts.value, outcome: texts.value.outcome ?? '' }) : texts;
}

const PART_NAMES = ['sections', 'contact', 'all'] as const;

/** The part of the agenda that is asked for. Throws an error for names and sections that there are not. */
export function partOf(part: unknown): AgendaChoice & { readonly all: boolean } {
	const values = given(part);
	const unknown = unknownIn(values, PART_NAMES);
	if (unknown !== undefined) throw new TypeError(strings.otherPrograms.unknownKey(unknown, PART_NAMES.join(', ')));
	const { sections, contact, all } = values;
	const names: readonly unknown[] | null =
		typeof sections === 'string' ? [sections] : Array.isArray(sections) ? sections : null;
	const chosen = names && new Set(SECTIONS.filter((name) => names.includes(name)));
	const noSection = names?.find((name) => !(SECTIONS as readonly unknown[]).includes(name));
	if (noSection !== undefined) {
		const value = typeof noSection === 'string' ? noSection : typeof noSection;
		throw new RangeError(strings.otherPrograms.unknownValue('sections', value, SECTIONS.join(', ')));
	}
	if (contact !== undefined && contact !== null && typeof contact !== 'string') {
		throw new TypeError(strings.otherPrograms.notText('contact'));
	}
	const showsAll = all === true || chosen?.has('done') === true;
	return { all: showsAll, sections: chosen, contact: contact ?? '' };
}
