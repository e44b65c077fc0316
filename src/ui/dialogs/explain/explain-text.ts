import type { Explanation } from '../../../core/explain/explanation';
import { strings } from '../../../strings';

const words = strings.explain;

/** An explanation as plain text, to be copied into a question or printed in a terminal. */
export function explanationText({ path, line, text, verdict, summary, section, facts, problems }: Explanation): string {
	return [
		words.line(path, line),
		`> ${text === '' ? words.empty : text}`,
		'',
		`${words.verdict[verdict]}: ${summary}${section === null ? '' : ` ${words.section(strings.section[section])}`}`,
		...facts.map((fact) => `- ${words.about[fact.about]}: ${fact.text}`),
		...problems.map(({ code, message }) => `- ${words.problems}: ${message} (${code})`),
		'',
	].join('\n');
}
