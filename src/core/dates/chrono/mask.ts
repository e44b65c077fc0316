const FILLER = '\uFFFC';

const LABELS =
	'room|rm|suite|ste|flat|apt|unit|building|gate|ticket|order|invoice|ref|reference|req|requisition|id|case|issue|page|pp?|chapter|section|item|question|version|ver|v|ext|extension|pin|zip|build|release|series|level|band|grade|no\\.|nr\\.?|number|line|x';

const HIDDEN = () =>
	[
		// Links: the target of a wiki link up to its alias, the address of a Markdown link.
		'!?\\[\\[[^\\[\\]\\n|]{0,400}(?:\\||\\]\\])',
		'\\]\\((?:<[^<>\\n]{0,500}>|[^()\\s]{0,1000})(?:[ \\t]{1,4}"[^"\\n]{0,200}")?\\)',
		'(?:[a-z][a-z0-9+.-]{1,15}:\\/\\/|www\\.|mailto:|tel:)[^\\s<>"\\])]+',
		'[\\w.+-]{1,64}@[\\w.-]{1,250}',
		'`[^`\\n]{0,300}`',
		'~~[^~\\n]{1,300}~~',
		'<\\/?[a-z][^<>\\n]{0,300}>',
		'#[^\\s#,.;:!?()\\[\\]]+',
		// Dates of the Tasks plugin that say when something was done, created, started or dropped.
		'[✅➕🛫❌]\\uFE0F?[ ]{0,3}\\d{4}-\\d\\d-\\d\\d',
		// Numbers that name or measure something.
		`\\b(?:${LABELS})[.#\\s]{0,3}#?\\d[\\w./-]{0,40}(?!\\w|:\\d)`,
		'[$€£¥][ ]?\\d[\\d.,]{0,20}k?',
		'\\d[\\d.,]{0,12}[ ]?(?:%|k\\b)',
		'\\b(?:24\\/7|9\\/11|50\\/50|1:1s?|(?:1\\/2|1\\/3|2\\/3|1\\/4|3\\/4)(?=\\s+(?:an?|of|the|day|days|hour|hours|time)\\b))',
		// Telephone numbers.
		'\\+\\d[\\d\\s().\\/-]{5,20}\\d',
		'\\(\\d{2,5}\\)[ ]?\\d[\\d .-]{3,14}\\d',
		'\\b\\d{3}[-. ]\\d{3}[-. ]\\d{4}\\b',
		'\\b\\d{3}-\\d{4}\\b(?!-\\d)',
		'\\b0\\d{2,4}[ \\/-]\\d[\\d -]{3,10}\\d',
		'\\d{5,}',
	].join('|');

let hidden: RegExp | undefined;

const blank = (text: string) => FILLER.repeat(text.length);

/**
 * The text with everything blanked out that holds no date in words: link targets, addresses, code, struck text, tags,
 * versions, room, order and telephone numbers. Emphasis becomes spaces, so that `_next_ **Friday**` reads as one phrase.
 * Offsets stay. `call [[2026-11-19 Dana]] Friday` keeps `call`, the brackets' end and `Friday`.
 */
export function mask(text: string): string {
	hidden ??= new RegExp(HIDDEN(), 'giu');
	return text
		.replace(/\s{9,}/g, (run) => '    ' + FILLER.repeat(run.length - 8) + '    ')
		.replace(hidden, blank)
		.replace(/[*]|==/g, (run) => ' '.repeat(run.length))
		.replace(/_+(?![A-Za-z0-9])|(^|[^A-Za-z0-9])_+/g, (run, before: string | undefined) =>
			before === undefined ? ' '.repeat(run.length) : before + ' '.repeat(run.length - before.length),
		)
		.replace(/(\d)\.(?= ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi, '$1 ');
}
