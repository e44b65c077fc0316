import { peopleInNote } from '../agenda/persons/contact-notes';
import type { Policy } from '../agenda/next-action';
import { NO_INTRODUCTIONS, type RowIntroductions } from '../agenda/persons/introduction-view';
import { isUnsettled, type Row } from '../agenda/row';
import { isOver, type FollowUp, type Minute, type NextAction, type NoteReading, type Section } from '../follow-up';
import type { Settings } from '../settings';
import { askTooMuch } from './rules/ask-too-much';
import { clarityMissingPart } from './rules/clarity-missing-part';
import { courtTakeItBack } from './rules/court-take-it-back';
import { courtUseTheirName } from './rules/court-use-their-name';
import { expectationAgreed } from './rules/expectation-agreed';
import { expectationNoFallback } from './rules/expectation-no-fallback';
import { adviseNote, adviseUnsettled, expectationNone } from './rules/expectation-none';
import { situationOf } from './situation';
import type { Guideline, GuidelineCode, Reminder } from './guideline';
import { hoursEarlyLate } from './rules/hours-early-late';
import { messageLeavesNumber } from './rules/message-leaves-number';
import { messageNoCallbackTime } from './rules/message-no-callback-time';
import { messagePractise } from './rules/message-practise';
import { persistenceDecide } from './rules/persistence-decide';
import { persistenceKeepGoing } from './rules/persistence-keep-going';
import { promiseDue } from './rules/promise-due';
import { purposeNone } from './rules/purpose-none';
import { purposeReportBack } from './rules/purpose-report-back';
import { adviseThanks, thanksInterview } from './rules/thanks-interview';
import { toneCoolOff } from './rules/tone-cool-off';
import { toneDemanding } from './rules/tone-demanding';
import { toneDowncast } from './rules/tone-downcast';

export { GUIDELINE_CODES } from './guideline';
export type { CallHours, GuidelineAction, GuidelineCode, RelativeDay, Reminder, ReminderData } from './guideline';

type AnyGuideline = { readonly [Code in GuidelineCode]: Guideline<Code> }[GuidelineCode];

/** All guidelines, the most pressing first. */
export const GUIDELINES: readonly AnyGuideline[] = [
	promiseDue,
	persistenceDecide,
	expectationAgreed,
	hoursEarlyLate,
	messageLeavesNumber,
	messageNoCallbackTime,
	expectationNoFallback,
	courtTakeItBack,
	courtUseTheirName,
	purposeReportBack,
	thanksInterview,
	purposeNone,
	askTooMuch,
	toneDemanding,
	toneDowncast,
	toneCoolOff,
	clarityMissingPart,
	messagePractise,
	persistenceKeepGoing,
	expectationNone,
];

/** What one owes to people. A row has one of them at most. */
const ABOUT_PEOPLE: readonly GuidelineCode[] = ['court.use-their-name', 'purpose.report-back', 'thanks.interview'];

/** What concerns calls alone. It is silent with a person who wants none. */
const ABOUT_CALLS: readonly GuidelineCode[] = [
	'promise.due',
	'hours.early-late',
	'message.leaves-number',
	'message.no-callback-time',
	'message.practise',
];

/**
 * The call sheet shows this many at most, so that they can be read right before a call: two sentences. A third would be
 * below the buttons for what happened.
 */
const SHOWN_REMINDERS = 2;

/**
 * Reminders of good practice for a follow-up at the moment `now`, the most pressing first: for "Call: left message.
 * Calling back 2026-11-24 08:30" at 08:20 that is `promise.due`. `reading` is its note's. A follow-up that is over has
 * none. `introductions` are what others' notes say about its person.
 */
export function remindersFor(
	followUp: FollowUp,
	action: NextAction,
	reading: NoteReading | null,
	now: Minute,
	policy: Policy,
	introductions: RowIntroductions = NO_INTRODUCTIONS,
): readonly Reminder[] {
	if (isOver(action.state)) return [];
	const situation = situationOf(followUp, action, reading, now, policy, introductions);
	const { disabledGuidelines } = policy.settings;
	const isSilent = (code: GuidelineCode) =>
		disabledGuidelines.includes(code) || (followUp.noCalls === true && ABOUT_CALLS.includes(code));
	const all = GUIDELINES.flatMap(({ code, advise }): Reminder[] => {
		const advice = isSilent(code) ? null : advise(situation);
		return advice === null ? [] : [{ code, ...advice } as Reminder];
	});
	const [about] = all.filter(({ code }) => ABOUT_PEOPLE.includes(code));
	return all.filter((reminder) => reminder === about || !ABOUT_PEOPLE.includes(reminder.code));
}

/** The same for a row of the agenda. An answer without a next step is `expectation.none` while it is to decide. */
export function remindersOf(
	row: Pick<Row, 'followUp' | 'action' | 'section'>,
	reading: NoteReading | null,
	now: Minute,
	policy: Policy,
	introductions: RowIntroductions = NO_INTRODUCTIONS,
): readonly Reminder[] {
	const { code } = expectationNone;
	if (isUnsettled(row)) {
		return policy.settings.disabledGuidelines.includes(code) ? [] : [{ code, ...adviseUnsettled(row.followUp) }];
	}
	return remindersFor(row.followUp, row.action, reading, now, policy, introductions);
}

/** What the heading above a row says already. */
const SAID_BY_SECTION: Readonly<Partial<Record<Section, GuidelineCode>>> = {
	'promised-now': 'promise.due',
	'to-decide': 'persistence.decide',
};

/**
 * The reminders about the words of the message that come before all others at the moment of a call, because they spoil
 * it: `message.leaves-number`.
 */
const ALARMS: readonly GuidelineCode[] = ['message.leaves-number', 'ask.too-much', 'tone.demanding', 'tone.downcast'];

/** What a script says wrong, which `message.leaves-number` and the like point out; the most urgent first. */
export function alarmOf(reminders: readonly Reminder[]): Reminder | null {
	return reminders.find(({ code }) => ALARMS.includes(code)) ?? null;
}

/** What to know before the next call, besides what its section says already. */
export function nextCallReminder(reminders: readonly Reminder[], { section }: Pick<Row, 'section'>): Reminder | null {
	return alarmOf(reminders) ?? reminders.find(({ code }) => code !== SAID_BY_SECTION[section]) ?? null;
}

/** Several findings about one script, which the user looks at in one list. */
export interface ScriptFindings {
	readonly code: 'script.to-fix';
}

/** Whether a reminder points out something in the script. */
const isAboutScript = ({ code, action }: Reminder) => action?.kind === 'show-script' || code === 'clarity.missing-part';

/** What the call sheet shows, two at most: several reminders about one script count as one, at the place of the first. */
export function sheetReminders(reminders: readonly Reminder[]): readonly (Reminder | ScriptFindings)[] {
	const about = reminders.filter(isAboutScript);
	if (about.length < 2) return reminders.slice(0, SHOWN_REMINDERS);
	return reminders
		.flatMap((reminder): readonly (Reminder | ScriptFindings)[] => {
			if (reminder === about[0]) return [{ code: 'script.to-fix' }];
			return about.includes(reminder) ? [] : [reminder];
		})
		.slice(0, SHOWN_REMINDERS);
}

/**
 * Reminders of a whole note without follow-ups, one at most: an interview of the last two business days is
 * `thanks.interview`, another meeting of the last seven days `expectation.none`.
 */
export function noteReminders(
	reading: NoteReading,
	now: Minute,
	settings: Pick<Settings, 'disabledGuidelines' | 'workingDays' | 'holidays'>,
): readonly Reminder[] {
	const isOn = !settings.disabledGuidelines.includes(thanksInterview.code);
	const thanks =
		isOn && reading.followUps.length === 0
			? adviseThanks(reading, { contacts: peopleInNote(reading), email: reading.card.email }, now, settings)
			: null;
	return thanks ? [{ code: thanksInterview.code, ...thanks }] : meetingReminders(reading, now, settings);
}

/** The same without thanks. */
export function meetingReminders(
	reading: NoteReading,
	now: Minute,
	settings: Pick<Settings, 'disabledGuidelines'>,
): readonly Reminder[] {
	const { code } = expectationNone;
	const advice = settings.disabledGuidelines.includes(code) ? null : adviseNote(reading, now);
	return advice === null ? [] : [{ code, ...advice }];
}
