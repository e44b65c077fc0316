/** A day in figures, perhaps with its time: `2026-11-30`, `2026-11-30 14:00`. */
const DAY = '(\\d{4}-\\d\\d-\\d\\d(?:[T \\t]\\d{1,2}:\\d\\d)?)(?![\\p{L}\\p{N}-])';
/** The name of a field and its colon: `due: ` in `{due: 2026-11-30}`. */
const NAME = 'due[ \\t]?::?[ \\t]?';

/**
 * The forms in which other programs state a due date: `{due: 2026-11-30}`, `{gap: 20, due: 2026-11-30}`, `[due:
 * 2026-11-30]`, `@due(2026-11-30)` of TaskPaper, `due:2026-11-30` of todo.txt. Not `(due: 2026-11-30)`, which may be the
 * due date of a thing: `about the invoice (due: 2026-11-30)`.
 */
const FORMS = [
	`\\{(?:[^{}\\n]{0,80}?[,;][ \\t]?)?${NAME}${DAY}[^{}\\n]{0,80}\\}`,
	`\\[${NAME}${DAY}[ \\t]?\\]`,
	`@due\\(${DAY}\\)`,
	`(?:^|[ \\t])due:${DAY}`,
];
/** One of these forms: `{due: 2026-11-30}`. */
const DUE_FORM = new RegExp(FORMS.join('|'), 'giu');
/** Dates of those programs that are no day to act: `@defer(2026-11-20)`, and `t:2026-11-20`, until which a task is hidden. */
const OTHER_DATE = new RegExp(`@(?:defer|start|created|done)\\(${DAY}\\)|(?:^|[ \\t])t:${DAY}`, 'giu');
/** A quick test for a line with one of these forms: `due:`, `@due(`. */
const MAY_STATE = /\bdue[ \t]?[:(]/i;

/** The sign of a due date of the Tasks plugin with its day: `📅 2026-11-23`. */
const DUE_SIGN = new RegExp(`[📅🗓]\\uFE0F?[ \\t]*${DAY}`, 'giu');
/** The sign of a planned day, which counts where the line has no due date: `⏳ 2026-11-23`. */
const PLAN_SIGN = new RegExp(`[⏳⌛]\\uFE0F?[ \\t]*${DAY}`, 'giu');

const blank = (words: string): string => ' '.repeat(words.length);

/** The day in a form, whose group is one of several: `2026-11-30` in `{due: 2026-11-30}`. */
const dayIn = (groups: readonly unknown[]): string => groups.find((group) => typeof group === 'string') ?? '';

/** Returns a form in words of the same length: `{due: 2026-11-30}` as `by    2026-11-30 `. */
function spokenForm(form: string, ...groups: readonly unknown[]): string {
	const day = dayIn(groups);
	const at = form.indexOf(day);
	return 'by'.padStart(form.startsWith(' ') ? 3 : 2).padEnd(at) + day + blank(form.slice(at + day.length));
}

/**
 * Returns the day that a line states in the form of another program, and the line with those forms blanked: `Call Kim
 * {due: 2026-11-30}` states `2026-11-30`.
 */
export function readDueForms(line: string): { readonly due: string | null; readonly rest: string } {
	if (!MAY_STATE.test(line)) return { due: null, rest: line };
	let due: string | null = null;
	const rest = line.replace(DUE_FORM, (form: string, ...groups: readonly unknown[]) => {
		due ??= dayIn(groups);
		return blank(form);
	});
	return { due, rest: due === null ? line : rest.replace(OTHER_DATE, blank) };
}

/** Returns a line with its stated due date in words of the same length: `Call Kim 📅 2026-11-24` as `Call Kim by 2026-11-24`. */
export function withDueWords(line: string): string {
	const hasForm = MAY_STATE.test(line) && line.search(DUE_FORM) >= 0;
	const plain = hasForm ? line.replace(OTHER_DATE, blank).replace(DUE_FORM, spokenForm) : line;
	const due = plain.replace(DUE_SIGN, spokenForm);
	return due === line ? line.replace(PLAN_SIGN, spokenForm) : due;
}

/** A due date in round brackets. Right after a date it says when that is: `in 6 months (due 2026-11-30)`. */
const DUE_IN_BRACKETS = new RegExp(`\\((?:${NAME}|due[ \\t])${DAY}\\)`, 'iu');

interface DateSpan {
	readonly from: number;
	readonly to: number;
}

/** Returns the offset of the due date that a line states, or null. `whens` are its dates. */
function statedAt(line: string, whens: readonly DateSpan[]): number | null {
	const patterns = MAY_STATE.test(line) ? [DUE_FORM, DUE_SIGN, PLAN_SIGN] : [DUE_SIGN, PLAN_SIGN];
	const dayFrom = (at: number) => at + line.slice(at).search(/\d{4}-\d\d-\d\d/);
	for (const pattern of patterns) {
		const at = line.search(pattern);
		if (at >= 0) return dayFrom(at);
	}
	const at = line.search(DUE_IN_BRACKETS);
	return at >= 0 && whens.some(({ to }) => to <= at && line.slice(to, at).trim() === '') ? dayFrom(at) : null;
}

interface DatedWords {
	readonly whens: readonly DateSpan[];
	/** The text in which the dates are, with the same offsets. */
	readonly dated: string;
}

/** Returns the words of a line with only the due date that it states, if it states one. */
export function withStatedDay<T extends DatedWords>(words: T, line: string): T {
	const day = statedAt(line, words.whens);
	if (day === null || !words.whens.some(({ from, to }) => from <= day && day < to)) return words;
	const [whens, others]: [DateSpan[], DateSpan[]] = [[], []];
	for (const when of words.whens) (when.from <= day && day < when.to ? whens : others).push(when);
	const without = (text: string, { from, to }: DateSpan) =>
		text.slice(0, from) + blank(text.slice(from, to)) + text.slice(to);
	return { ...words, whens, dated: others.reduce(without, words.dated) };
}
