import type { CallHours, GuidelineCode, RelativeDay, Reminder, ReminderData } from '../core/guidelines';
import type { Channel } from '../core/channels';
import { clockOf } from '../core/dates/moments';
import type { ScriptPart } from '../core/message/script';
import type { DateFormat } from './date-format';

interface Guidance<Code extends GuidelineCode> {
	/** Names the guideline in the settings. */
	readonly name: string;
	/** When the reminder is shown, for the settings. */
	readonly shown: string;
	/** Two or three sentences that unfold below the reminder. */
	readonly why: string;
	/** Kind, concrete, under 90 characters. */
	readonly text: (data: ReminderData[Code], format: DateFormat) => string;
	/** The same on a row of the list, at most 40 characters. */
	readonly onRow: (data: ReminderData[Code], format: DateFormat) => string;
}

/** `today`, `tomorrow`, `yesterday`, `on 19 Nov` */
function dayText({ day, ahead }: RelativeDay, format: DateFormat): string {
	if (ahead === 0) return 'today';
	if (ahead === 1) return 'tomorrow';
	return ahead === -1 ? 'yesterday' : `on ${format.monthDay(day)}`;
}

/** What the next attempt is, by its channel. */
const NOUNS: Readonly<Record<Channel, string>> = {
	Call: 'call',
	Email: 'email',
	Text: 'text',
	Message: 'message',
	Letter: 'letter',
	'In person': 'visit',
};

const withoutOn = (text: string) => text.replace(/^on /, '');

/** `once`, `twice`, `4 times` */
const timesText = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

function promiseText({ day, clock, minutes, asleep }: ReminderData['promise.due'], format: DateFormat): string {
	if (asleep) {
		const { theirs } = asleep.callAt;
		const mine = clockOf(asleep.callAt.mine) ?? '';
		return `${format.clock(asleep.theirs)} for them. Call at ${format.clock(theirs)}, ${format.clock(mine)} for you.`;
	}
	const on = day.ahead === 0 ? '' : ` ${dayText(day, format)}`;
	if (clock === null) return `You said you would call${on}. Call now, and name a new time if nobody answers.`;
	const at = format.clock(clock);
	if (minutes === null) return `You said ${at}${on}. Call now, and name a new time if nobody answers.`;
	if (day.ahead !== 0) return `You promised to call at ${at}: that is only minutes away.`;
	const soon = minutes === 0 ? 'now' : minutes === 1 ? 'in a minute' : `in ${minutes} minutes`;
	return `You promised to call at ${at}: that is ${soon}.`;
}

function hoursText(hours: CallHours, format: DateFormat): string {
	const theirs = hours.theirs === null ? null : format.clock(hours.theirs);
	if (hours.good) {
		return theirs === null
			? 'A good moment to call: at this hour people pick up themselves.'
			: `A good moment to call: it is ${theirs} for them.`;
	}
	const mine = format.clock(hours.mine);
	const day = hours.day.ahead === 0 ? '' : ` ${dayText(hours.day, format)}`;
	return theirs === null
		? `Next good time to call:${day} ${mine}.`
		: `Next good time to call: ${theirs} for them, ${mine} for you${day}.`;
}

function hoursOnRow(hours: CallHours, format: DateFormat): string {
	const theirs = hours.theirs === null ? null : format.clock(hours.theirs);
	if (hours.good) return theirs === null ? 'Good time now' : `Good time now: ${theirs} for them`;
	const mine = format.clock(hours.mine);
	const day = hours.day.ahead === 0 ? '' : `${withoutOn(dayText(hours.day, format))} `;
	return theirs === null ? `Best ${day || 'at '}${mine}` : `Best ${day || 'at '}${mine} (${theirs} for them)`;
}

/** Says something else after each attempt, and speaks of a reply if the last one was written. */
function keepGoingText({ attempts, left, written }: ReminderData['persistence.keep-going']): string {
	const plan = left === 1 ? 'One more try is in your plan' : `${left} more tries are in your plan`;
	if (left === 1) return `One more try is in your plan. Make it a kind and short one.`;
	if (attempts === 1) return `${written ? 'Probably still unread' : 'Probably just busy'}. ${plan}.`;
	if (attempts === 2) return `Two tries are few for a full calendar. ${plan}.`;
	return `Few people try as often as you, and that is noticed. ${plan}.`;
}

function keepGoingOnRow({ attempts, left, written }: ReminderData['persistence.keep-going']): string {
	if (left === 1) return 'One more try is in your plan';
	if (attempts > 1) return `${left} more tries are in your plan`;
	return written ? 'Probably still unread' : 'Probably just busy';
}

function offerToWriteText({ handover, to }: ReminderData['court.take-it-back']): string {
	if (!handover) return 'Their day has passed. Kindly take the next step yourself.';
	const text = `Offer to write to ${to ?? 'the other person'} yourself, and ask to use their name.`;
	return text.length < 90 ? text : 'Offer to get in touch yourself, and ask to use their name.';
}

/** The parts of a message, as a sentence lists those that are missing. */
const LACKS: Readonly<Record<ScriptPart, string>> = {
	who: 'who you are',
	value: 'what you bring',
	why: 'why you call',
	ask: 'one thing they can do',
};

/** The words of every guideline. */
export const GUIDANCE: { readonly [Code in GuidelineCode]: Guidance<Code> } = {
	'promise.due': {
		name: 'A promised call is due',
		shown: 'Reminds you when a time you promised is near or was missed.',
		why: 'A call on the minute shows what working with you would be like. Each promise kept makes your next message more believable, and makes it likelier that they pick up.',
		text: promiseText,
		onRow: ({ clock, asleep }, format) =>
			asleep
				? `Night for them: call at ${format.clock(clockOf(asleep.callAt.mine) ?? '')}`
				: clock === null
					? 'You said you would call'
					: `You said ${format.clock(clock)}: call now`,
	},
	'persistence.decide': {
		name: 'The limit of attempts is reached',
		shown: 'Asks whether to give up or continue after as many attempts as you planned.',
		why: 'You chose this limit when it was easy to be calm about it. Letting go here frees you for someone who has time for you; a few more tries are fine too, as long as you choose them.',
		text: ({ attempts }) =>
			`You have tried ${timesText(attempts)}, as you planned. Let go kindly, or allow a few more?`,
		onRow: () => 'Let go, or allow a few more?',
	},
	'expectation.agreed': {
		name: 'An agreed check-in is due',
		shown: 'Tells you that they expect the call if you agreed on a check-in.',
		why: 'They know that you will be in touch, because the two of you agreed on it. Nobody minds a call that was agreed, so there is no need to apologize for it.',
		text: ({ agreedOn, checkIn }, format) => {
			const on = agreedOn === null ? '' : ` on ${format.monthDay(agreedOn)}`;
			return `You agreed${on} to check in ${dayText(checkIn, format)}. They expect you.`;
		},
		onRow: () => 'You agreed on this: they expect you',
	},
	'hours.early-late': {
		name: 'Cold calls early or late',
		shown: 'Says whether now is a good time for a cold call, and when the next one begins.',
		why: 'Early and late in the day there are no meetings and no assistants to get past, so the person you want may well answer in person. The hours are a setting, and they are counted on their clock.',
		text: hoursText,
		onRow: hoursOnRow,
	},
	'message.leaves-number': {
		name: 'The script leaves a number',
		shown: 'Points out a script for a cold call that asks them to call you back.',
		why: 'Your number gives them one more thing to do, and it will wait. If you name the time of your next call instead, you stay free to act, and a surprising number of people call first anyway.',
		text: () => 'Name the time of your next call instead of a number.',
		onRow: () => 'Your message leaves a number',
	},
	'message.no-callback-time': {
		name: 'A message left without a time',
		shown: 'Suggests a time when you left a message without saying when you call again.',
		why: 'A message that ends with the time of your next call is short, asks for nothing and gives you a reason to call again. Note the time here to be reminded on the minute.',
		text: () => 'Choose a time for the next call: the message named none.',
		onRow: () => 'Name a time for your next call',
	},
	'expectation.no-fallback': {
		name: 'A promise without a check-in date',
		shown: 'Asks when you check in if they promised something by a date.',
		why: 'With a date of your own you need not wonder whether it is too soon to ask. Best of all, tell them: then your call is part of the plan.',
		text: ({ expected }, format) =>
			`If you hear nothing by ${withoutOn(dayText(expected, format))}, when will you check in?`,
		onRow: () => 'When will you check in?',
	},
	'court.take-it-back': {
		name: 'Take the next step yourself',
		shown: 'Offers words to take the next step yourself when it depends on someone else.',
		why: 'What depends on a busy person waits. If you offer to do it yourself, you do them a favour and know that it gets done. Ask whether you may use their name: that opens the door as well as a letter from them.',
		text: offerToWriteText,
		onRow: () => 'Offer to take the next step yourself',
	},
	'court.use-their-name': {
		name: 'Ask to use their name',
		shown: 'Asks whether you may use the name of the person who introduced you, before the first answer.',
		why: 'A name that both of you know opens the door: the first sentence says why you call this person. Ask first, so that nobody is surprised, and note the answer here. Your drafts then begin with the name.',
		text: ({ by }) => `Ask ${by} whether you may use their name.`,
		onRow: () => 'May you use their name?',
	},
	'purpose.report-back': {
		name: 'Report back on an introduction',
		shown: 'Reminds you to tell the person who introduced you how it went, after the first answer.',
		why: 'People who introduce you like to know what came of it, and seldom hear. Two sentences are enough. They feel that their help counted, and think of you the next time.',
		text: ({ by, to }) => `Tell ${by} how it went with ${to}.`,
		onRow: ({ to }) => {
			const text = `Tell them how it went with ${to}`;
			return text.length <= 40 ? text : 'Tell them how it went';
		},
	},
	'thanks.interview': {
		name: 'Thank-you after an interview',
		shown: 'Reminds you to send a thank-you within two business days of an interview.',
		why: 'Few applicants write a thank-you, and interviewers notice who does. Three sentences are enough: what you talked about, one thing you took away, and what was agreed. After two days it reads like a duty.',
		text: ({ name }) =>
			name === null ? 'Thank them today, while it is fresh.' : `Thank ${name} today, while it is fresh.`,
		onRow: () => 'Thank them while it is fresh',
	},
	'purpose.none': {
		name: 'A call without a purpose',
		shown: 'Suggests what to bring when a call is due within two days and has no purpose.',
		why: 'Checking in is a reason for you, not for them. Bring something from your last talk, such as an answer, an article or a name. Then you offer something instead of asking, and the call is easier.',
		text: ({ channel, cold }) =>
			`What could you bring to this ${NOUNS[channel]}? ${cold ? 'A question about the position works well.' : 'Something from your last talk works well.'}`,
		onRow: () => 'What could you bring?',
	},
	'ask.too-much': {
		name: 'An ask they cannot grant',
		shown: 'Points out when you ask for a job or a decision that they cannot give you.',
		why: 'Hardly anyone can hand out a job, and having to say no is unpleasant enough to avoid your calls. A name, a fact or ten minutes of advice is easy to give, and people like to give it.',
		text: () => 'Ask for less: a name, a fact or some advice.',
		onRow: () => 'Asks for more than they can give',
	},
	'tone.demanding': {
		name: 'A demanding tone',
		shown: 'Points out impatient or reproachful words in your script or purpose.',
		why: 'Silence usually means they are busy. People who feel reproached are less willing to answer, so say it as you would to a friend who forgot to write.',
		text: () => 'Sounds impatient. Say it as you would to a busy friend.',
		onRow: () => 'Sounds impatient',
	},
	'tone.downcast': {
		name: 'A downcast tone',
		shown: 'Points out apologies for calling, pleas and words that make you small.',
		why: 'You call with something to offer, and most people like to help someone cheerful. An apology or a plea makes them feel sorry for you, and sorry people avoid the phone.',
		text: () => 'Sounds downcast. Say it as someone who has something to offer.',
		onRow: () => 'Sounds downcast',
	},
	'tone.cool-off': {
		name: 'Wait until the next call',
		shown: 'Keeps you from calling again too soon after several tries.',
		why: 'Calls that come too close together feel like pressure, however friendly each one is. The next call is planned; until then, do something else.',
		text: ({ attempts, until, clock }, format) => {
			const at = clock === null ? '' : ` at ${format.clock(clock)}`;
			return `You have tried ${timesText(attempts)}. Wait until ${withoutOn(dayText(until, format))}${at}.`;
		},
		onRow: ({ until, clock }, format) =>
			`Wait until ${withoutOn(dayText(until, format))}${clock === null ? '' : ` ${format.clock(clock)}`}`,
	},
	'clarity.missing-part': {
		name: 'A part of the message is missing',
		shown: 'Names what your script does not say yet: who, value, why or ask.',
		why: 'Who you are, what you bring, why you call and what exactly they can do: with these four a stranger can help you within a minute. If you know them by heart, your voice is calmer too.',
		text: ({ missing }) => `Still to say: ${missing.map((part) => LACKS[part]).join(', ')}.`,
		onRow: () => 'Your message is not complete yet',
	},
	'message.practise': {
		name: 'Practice before the first cold call',
		shown: 'Suggests that you write and say your message before the first cold call.',
		why: 'Say it aloud twice: once for the machine, once for a live voice. You notice what is too long, and you won’t search for words after the beep.',
		text: ({ hasScript }) =>
			hasScript
				? 'First call: say your message aloud before you dial.'
				: 'First call: write a short message, and say it aloud.',
		onRow: ({ hasScript }) => (hasScript ? 'Say your message aloud first' : 'Write a short message first'),
	},
	'persistence.keep-going': {
		name: 'Keep going after no answer',
		shown: 'Encourages you to try again after a call without an answer.',
		why: 'An unanswered call is rarely a no. Busy people put calls off. Most people stop after one try, so a friendly second or third is noticed.',
		text: keepGoingText,
		onRow: keepGoingOnRow,
	},
	'expectation.none': {
		name: 'A meeting without a next step',
		shown: 'Asks for the next step after a talk, and in the note of a meeting from the last week.',
		why: 'A talk that ends without a next step leaves both of you guessing. It is not too late: write one line with a thank-you, say when you will be in touch, and it is agreed.',
		text: ({ name }) => `No next step${name === null ? '' : ` with ${name}`} yet. Who does what, and by when?`,
		onRow: () => 'No next step yet',
	},
};

/** A reminder in a sentence or two, with its dates in the user's language. */
export function reminderText(reminder: Reminder, format: DateFormat): string {
	const text = GUIDANCE[reminder.code].text as (reminder: Reminder, format: DateFormat) => string;
	return text(reminder, format);
}

/** A reminder on a row of the list, in at most 40 characters. */
export function reminderOnRow(reminder: Reminder, format: DateFormat): string {
	const text = GUIDANCE[reminder.code].onRow as (reminder: Reminder, format: DateFormat) => string;
	return text(reminder, format);
}

/** What a row says instead of the single reminders when one script has several findings. */
export const SCRIPT_FINDINGS = {
	text: (number: number) => `Your message: ${number} things to fix.`,
	why: 'A message takes a minute to put right and is said many times. The list shows each place in your words, and most have a quick fix.',
	check: 'Check message',
} as const;
