import { plainWords } from '../../markdown/links';
import { propertyKey } from '../property-key';

/**
 * The content of a table column. `log` holds the day of what a row reports: `Applied`, `Last contact`. `date` holds that day
 * or the day to act, as its place says: `Date`. `work` holds what is to be done only beside columns for its owner and its
 * day: `What`, `Item`.
 */
export type Column =
	| 'when'
	| 'step'
	| 'work'
	| 'due'
	| 'done'
	| 'date'
	| 'log'
	| 'owner'
	| 'contact'
	| 'company'
	| 'purpose'
	| 'status'
	| 'channel';

/** Headings by what their column holds, without spaces, hyphens and capitals. `*` stands for any other words. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
	when: [
		'*followup*',
		'nextcontact*',
		'nexttouch*',
		'nextcheckin*',
		'nextcall*',
		'nextstepdate',
		'nextstepsdate',
		'nextactiondate',
		'nextactiondue',
		'checkin',
		'checkindate',
		'callback',
		'callbackdate',
		'reachoutby',
	],
	step: [
		'nextstep',
		'nextsteps',
		'nextaction',
		'nextactions',
		'nextmove',
		'action',
		'actions',
		'actionitem',
		'actionitems',
		'actionpoint',
		'actionpoints',
		'actionneeded',
		'actionrequired',
		'task',
		'tasks',
		'todo',
	],
	work: ['what', 'item', 'items', 'activity', 'activities', 'deliverable', 'deliverables', 'assignment', 'description'],
	due: [
		'due',
		'duedate',
		'deadline',
		'duebydate',
		'dueby',
		'dueon',
		'targetdate',
		'actby',
		'by',
		'bywhen',
		'when',
		'eta',
		'datedue',
		'target',
		'targetcompletion',
		'completeby',
		'completionby',
		'timeline',
		'timeframe',
		'timing',
		'planned',
		'plannedfor',
		'planneddate',
		'scheduled',
		'scheduledfor',
		'scheduleddate',
		'reminder',
		'reminderdate',
		'remindon',
	],
	done: ['done', 'isdone', 'completed', 'complete', 'finished', 'handled'],
	date: ['date', 'day'],
	log: [
		'applied',
		'dateapplied',
		'applieddate',
		'appliedon',
		'sent',
		'datesent',
		'senton',
		'submitted',
		'submittedon',
		'added',
		'dateadded',
		'opened',
		'created',
		'updated',
		'lastupdated',
		'lastupdate',
		'lastcontact',
		'lastcontacted',
		'lasttouch',
		'lastevent',
		'lastaction',
		'contacted',
		'datecontacted',
		'firstcontact',
		'initialcontact',
		'outreachdate',
	],
	owner: [
		'assigned',
		'assignedto',
		'assignee',
		'assignees',
		'owner',
		'owners',
		'actionowner',
		'actionby',
		'responsible',
		'responsibleperson',
		'responsibleparty',
		'personresponsible',
		'who',
		'bywhom',
		'lead',
	],
	contact: [
		'contact',
		'contacts',
		'contactname',
		'contactperson',
		'name',
		'person',
		'people',
		'recruiter',
		'interviewer',
		'hiringmanager',
		'with',
		'lead name',
	],
	company: ['company', 'organisation', 'organization', 'org', 'employer', 'firm', 'agency', 'client', 'account'],
	purpose: ['role', 'position', 'topic', 'about', 'purpose', 'job', 'jobtitle', 'title', 'subject'],
	status: ['status', 'stage', 'outcome', 'result'],
	channel: ['channel', 'method', 'medium', 'via', 'how', 'type'],
};

/** The column of each heading, for headings without `*`. */
const EXACT = new Map<string, Column>();
/** Patterns of the headings with `*`, which is any text: `date of *`. */
const PARTS: (readonly [RegExp, Column])[] = [];
for (const [column, headings] of Object.entries(HEADINGS)) {
	for (const heading of headings) {
		if (heading.includes('*')) PARTS.push([new RegExp(`^${heading.replaceAll('*', '.*')}$`), column as Column]);
		else EXACT.set(heading, column as Column);
	}
}

/** Columns that count what was done, or say whether: `Follow-ups sent`, `Followed up?`. */
const COUNTED = /sent|done|count|number|notes?$|status|last|email$|subject|message|template|text$|needed|required/;

/**
 * Returns what the column of a heading holds, or null: `**Next Follow-Up**` holds the day to act, `Company / Thread` the
 * company.
 */
export function columnOf(heading: string): Column | null {
	const words = plainWords(heading).replace(/\([^)]*\)/g, '');
	for (const part of [words, ...words.split(/[/&,]/)]) {
		const key = propertyKey(part.replace(/[^\p{L}\p{N}\s_-]/gu, '').trim());
		const column = EXACT.get(key) ?? PARTS.find(([pattern]) => pattern.test(key))?.[1];
		if (column !== undefined && !(column === 'when' && COUNTED.test(key))) return column;
	}
	return null;
}
