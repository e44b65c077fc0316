import type { Problem } from '../follow-up';
import { offeredLines } from '../agenda/views/offered-lines';
import { momentWords } from '../agenda/reason-words';
import { longDay } from '../dates/day-names';
import { mayHoldDate } from '../dates/date-words';
import { COMMUNICATION, underFollowUps } from '../notes/line-follow-ups';
import { visibleContent } from '../markdown/scan';
import { datesIn, readLine } from '../notes/line/read-line';
import type { Fact, Finding } from './explanation';
import { fact, quote } from './explanation';
import { noteDateFact } from './follow-up-facts';
import { lineContext, type Place } from './subject';

const begin = 'Begin the line with “Follow up”, or add the tag';

/** How to make the line a follow-up, in the words of the settings. */
function markIt({ frame }: Place): Fact {
	const { markers, tag } = frame.settings;
	return fact(
		'mend',
		markers[0] === 'Follow up'
			? `${begin} #${tag}.`
			: `Begin the line with “${markers[0] ?? 'a marker'}”, or add the tag #${tag}.`,
	);
}

/** The dates in a line that is no follow-up, so that a person sees that they were understood. */
function datesSeen(place: Place): Fact[] {
	const content = visibleContent(place.frame.outline(), place.line);
	return datesIn(content, lineContext(place)).map(({ explanation }) => fact('unused', `${explanation}.`));
}

function offer(place: Place): Finding | null {
	const { reading, line, context, frame } = place;
	const found = reading.untracked.find((each) => each.line === line.index + 1);
	if (!found) return null;
	const theirs =
		found.fallback === null ? '' : ` It is their promise, so a check-in on ${longDay(found.fallback)} is proposed.`;
	const facts = [
		fact('because', `It says what somebody is to do, and when: ${momentWords(found.due)}.${theirs}`),
		noteDateFact(frame.dateAt(line.index)),
		...datesSeen(place),
	];
	if (context.dismissed?.(found)) {
		return {
			verdict: 'near',
			summary: 'This line sounds like a follow-up, but you said that it is none.',
			facts: [...facts, markIt(place)],
		};
	}
	if (offeredLines(reading, context.now).length === 0) {
		return {
			verdict: 'near',
			summary: 'This line sounds like a follow-up, but lines of notes older than 30 days are not offered.',
			facts: [...facts, markIt(place)],
		};
	}
	return {
		verdict: 'offered',
		summary: 'This line sounds like a follow-up, and has no marker. It is offered in the sidebar, and not listed.',
		facts: [
			...facts,
			fact('mend', 'Choose “Track it” in the sidebar, or run the command “Track this line”.'),
			markIt(place),
		],
	};
}

/** Why a line with a marker word in it is none: history, a label, an adjective, or a marker in the wrong place. */
function nearMarker(place: Place, content: string): Finding | null {
	const { frame, line } = place;
	const word = frame.markers.wordAt(content);
	if (/^[\s*_~=]*followed[\s-]up\b/i.test(content)) {
		return {
			verdict: 'near',
			summary: '“Followed up” tells what was done, so it is history and no follow-up.',
			facts: [fact('mend', 'For the next step write a line of its own, such as “Follow up with Dana Monday”.')],
		};
	}
	if (word !== null && frame.markers.find(content) === null) {
		const shown = quote(word);
		return {
			verdict: 'near',
			summary: `It begins with ${shown}, but the word describes or labels something else here.`,
			facts: [
				fact(
					'because',
					`As in “Follow-up interview went well” or “Follow-up: 30 min”, ${shown} names a thing and no step of yours.`,
				),
				fact('mend', `Say whom and when, such as “Follow up with Dana Monday”, or add the tag #${frame.settings.tag}.`),
			],
		};
	}
	if (word !== null && line.kind === 'paragraph') {
		return {
			verdict: 'near',
			summary: `It begins with ${quote(word)}, but as a sentence it names neither a person nor a date.`,
			facts: [fact('mend', 'Add whom or when, put a colon after the marker, or make it an item of a list.')],
		};
	}
	const isHidden = line.hidden.some(({ from, to }) => frame.markers.mayMark(frame.text.slice(from, to)));
	if (isHidden && word === null) {
		return {
			verdict: 'near',
			summary: 'The marker stands in code, a comment or a formula, where nothing is read.',
			facts: [markIt(place)],
		};
	}
	const tag = /(?:^|\s)#(follow[\p{L}\d/_-]*)/iu.exec(content)?.[1];
	if (tag !== undefined) {
		return {
			verdict: 'near',
			summary: `The tag #${tag} is not the one that marks follow-ups, which is #${frame.settings.tag}.`,
			facts: [fact('mend', `Write #${frame.settings.tag}, or change the setting “Tag”.`)],
		};
	}
	const inside = frame.settings.markers.find((marker) => content.toLowerCase().includes(marker.toLowerCase()));
	const before = content.slice(0, content.toLowerCase().indexOf(inside?.toLowerCase() ?? ''));
	if (inside !== undefined && word === null && !/[\p{L}\p{N}]/u.test(before)) {
		return {
			verdict: 'near',
			summary: `It begins almost as the marker ${quote(inside)}, but with another word, so it is read as a label or as something else.`,
			facts: [...datesSeen(place), markIt(place)],
		};
	}
	if (inside !== undefined && word === null) {
		return {
			verdict: 'near',
			summary: `${quote(inside)} stands inside the line. As a marker it must stand at the beginning.`,
			facts: [...datesSeen(place), markIt(place)],
		};
	}
	return null;
}

/** Why a line under `Follow-ups` is none. */
function nearHeading(place: Place, content: string): Finding | null {
	const { frame, line } = place;
	if (!underFollowUps(line, frame.outline(), frame)) return null;
	const summary = 'It stands under a heading for follow-ups, and one thing is missing.';
	const near = (why: string, problems: readonly Problem[] = []): Finding => ({
		verdict: 'near',
		summary,
		facts: [fact('because', why), ...datesSeen(place), markIt(place)],
		problems,
	});
	if (line.kind !== 'list-item') return near('There only items of a list are read, and this line is a paragraph.');
	if (line.parent !== null) return near('There only items at the top of a list are read, and this one is nested.');
	const reading = readLine(content, { at: 0, opening: false, named: false }, lineContext(place));
	if (reading.act === null && reading.expected === null && reading.fallback === null) {
		const unread = reading.problems.filter(({ code }) => code === 'date.not-understood');
		return near('Under such a heading a line needs a date.', unread);
	}
	if (reading.contact === null && !COMMUNICATION.test(content)) {
		return near('Under such a heading a line needs a person, or a verb such as call, email or send.');
	}
	return null;
}

/** Why a dated line is not even offered. */
function unoffered(place: Place): Finding {
	const { line } = place;
	const dates = datesSeen(place);
	if (line.checkbox !== null && line.checkbox !== ' ') {
		return {
			verdict: 'nothing',
			summary: 'This task is done or cancelled, so it is not offered.',
			facts: [...dates, markIt(place)],
		};
	}
	return {
		verdict: 'near',
		summary: 'No marker: this line has a date, but nothing says that it is a follow-up.',
		facts: [
			...dates,
			fact('because', 'It does not sound like a step of yours or a promise of theirs either, so it is not offered.'),
			markIt(place),
		],
	};
}

/** A line that is listed nowhere: offered, near to being a follow-up, or simply your prose. */
export function explainUntracked(place: Place): Finding {
	const content = visibleContent(place.frame.outline(), place.line);
	const found = nearMarker(place, content) ?? offer(place) ?? nearHeading(place, content);
	if (found) return found;
	if (mayHoldDate(content) && datesSeen(place).length > 0) return unoffered(place);
	return {
		verdict: 'nothing',
		summary: 'Nothing in this line is for the plugin: it has no marker, no tag and no date.',
		facts: [markIt(place)],
	};
}
