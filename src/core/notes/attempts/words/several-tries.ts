import type { Problem } from '../../../follow-up';
import type { Settings } from '../../../settings';
import { entryStart } from '../entry-start';
import { beginsAsWritten } from '../exact-line';
import { freeHead } from '../free-head';
import type { PlacedEntry } from '../read-attempts';
import { contentOf, type Outline } from '../../../markdown/line';
import { dayOf } from '../../../dates/moments';
import { outcomeIn } from './outcomes';

/** What separates the tries of one line: `9:05 no ans, 11:20 no ans`. */
const BETWEEN = /[,;.] +/;
/** What separates the date of a try from its words: `11/19: emailed`. */
const BEHIND_DATE = /^[\s:,)–-]+/;
/** Words by which one line tells of two tries: `no answer both times`. */
const BOTH = /\bboth times\b/i;

/** Whether the words of a log tell of more tries than one: `9:05 no ans, 11:20 no ans`. Not `no answer, 11/24 call again`. */
function tellsSeveral(content: string, day: string, settings: Settings): boolean {
	if (beginsAsWritten(content) || !(BETWEEN.test(content) || BOTH.test(content))) return false;
	const context = { day, settings };
	const { body } = freeHead(content, context);
	if (BOTH.test(body)) return true;
	const [first = '', ...others] = body.split(BETWEEN);
	if (others.length === 0 || outcomeIn(first) === null) return false;
	return others.some((part) => {
		const start = entryStart(part, context);
		return start !== null && outcomeIn(part.slice(start.to).replace(BEHIND_DATE, ''))?.from === 0;
	});
}

/** Returns a problem for each line that tells of several tries, which count as one: `11/17: LVM; 11/19: emailed`. */
export function severalTries(outline: Outline, placed: readonly PlacedEntry[], settings: Settings): Problem[] {
	return placed
		.filter(
			({ entry, line }) =>
				entry.kind === 'attempt' && tellsSeveral(contentOf(outline, line), dayOf(entry.at), settings),
		)
		.map(({ line }) => ({ code: 'attempt.several', line: line.index + 1, words: contentOf(outline, line).trim() }));
}
