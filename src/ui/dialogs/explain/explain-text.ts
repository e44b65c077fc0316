import type { Explanation } from '../../../core/explain/explanation';
import { strings } from '../../../strings';
import type { DateFormat } from '../../../strings/date-format';
import { factText } from '../../../strings/explanations/facts';
import { summaryText } from '../../../strings/explanations/summaries';
import { problemText } from '../../../strings/problems';

const words = strings.explain;

/** An explanation as plain text, for the clipboard and the terminal. */
export function explanationText(explanation: Explanation, format: DateFormat): string {
	const { path, line, text, verdict, summary, section, facts, problems } = explanation;
	return [
		words.line(path, line),
		`> ${text === '' ? words.empty : text}`,
		'',
		`${words.verdict[verdict]}: ${summaryText(summary)}${section === null ? '' : ` ${words.section(strings.section[section])}`}`,
		...facts.map((fact) => `- ${words.about[fact.about]}: ${factText(fact, format)}`),
		...problems.map((problem) => `- ${words.problems}: ${problemText(problem, format)} (${problem.code})`),
		'',
	].join('\n');
}
