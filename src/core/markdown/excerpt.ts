import type { FollowUp } from '../follow-up';
import type { Settings } from '../settings';
import { headingsAbove, type Outline } from './scan';
import { readOutline } from './scan';
import { headingKey } from './heading-key';

const startOfLine = (outline: Outline, line: number) => outline.lines[line]?.from ?? outline.text.length;

/** The line at which the section of a heading ends: the next heading that is not below it. */
function endOfSection(outline: Outline, line: number, level: number): number {
	const next = outline.headings.find((heading) => !heading.nested && heading.line > line && heading.level <= level);
	return next ? next.line : outline.lines.length;
}

/** The first line after the front matter. */
function firstLine(outline: Outline): number {
	const { frontMatter, lines } = outline;
	if (!frontMatter) return 0;
	const first = lines.findIndex((line) => line.from >= frontMatter.to && line.kind !== 'front-matter');
	return first === -1 ? lines.length : first;
}

/**
 * The user's own text around a follow-up, as Markdown: the section of its line without the heading, such as the list
 * around `- Follow up with Dana Monday`; for a property follow-up the note up to its attempts, without the script.
 * Returns '' where the note holds no more than the follow-up itself.
 */
export function excerptOf(text: string, followUp: Pick<FollowUp, 'line' | 'source'>, settings: Settings): string {
	const outline = readOutline(text);
	const attempts = new Set(settings.attemptsHeadings.map(headingKey));
	let from = firstLine(outline);
	let to = outline.lines.length;
	const line = outline.lines[followUp.line - 1];
	const heading = line && headingsAbove(outline, line).find(({ nested }) => !nested);
	if (followUp.source === 'line' && heading) {
		from = heading.line + 1;
		to = endOfSection(outline, heading.line, heading.level);
	} else {
		const end = outline.headings.find(({ text: words, nested }) => !nested && attempts.has(headingKey(words)));
		if (end && end.line >= from) to = end.line;
	}
	const scripts = new Set(settings.scriptHeadings.map(headingKey));
	let excerpt = '';
	for (const { line: at, level, text: words, nested } of followUp.source === 'property' ? outline.headings : []) {
		if (nested || at < from || at >= to || !scripts.has(headingKey(words))) continue;
		excerpt += text.slice(startOfLine(outline, from), startOfLine(outline, at));
		from = Math.min(endOfSection(outline, at, level), to);
	}
	excerpt += text.slice(startOfLine(outline, from), startOfLine(outline, to));
	return excerpt.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd();
}
