import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainLine } from '../../src/core/explain/explain-line';
import type { ExplainContext } from '../../src/core/explain/explanation';
import type { Day } from '../../src/core/follow-up';
import type { FollowUpIndex } from '../../src/core/follow-up-index';
import { explanationText } from '../../src/ui/dialogs/explain/explain-text';
import { dateFormat } from '../../src/strings/date-format';
import { factText } from '../../src/strings/explanations/facts';
import { summaryText } from '../../src/strings/explanations/summaries';
import { problemText } from '../../src/strings/problems';
import { printableJson, printableLines } from '../../src/obsidian/other-programs/report/escape';
import type { Options } from './options';
import { Misuse } from './options';
import { readProperties } from './properties';
import { createdDayOf } from './read-folder';

const format = dateFormat('en');

/** The explanation of one line of a note in the folder, as text or as JSON. */
export function explanationOf(
	{ path, line }: NonNullable<Options['explain']>,
	root: string,
	context: Omit<ExplainContext, 'complete' | 'dismissed'>,
	index: FollowUpIndex,
	json: boolean,
): string {
	const absolute = join(root, path);
	let text: string;
	let created: Day | null;
	try {
		text = new TextDecoder().decode(readFileSync(absolute));
		created = createdDayOf(absolute);
	} catch {
		throw new Misuse(`There is no note ${path} in the folder.`);
	}
	const known = new Map(index.followUpsOf(path).map((followUp) => [followUp.id, followUp]));
	const explanation = explainLine({ path, text, created, ...readProperties(text) }, line, {
		...context,
		original: index.sorted().originals.get(path) ?? null,
		complete: (followUp) => known.get(followUp.id) ?? followUp,
	});
	if (!json) return printableLines(explanationText(explanation, format));
	const report = {
		...explanation,
		summary: summaryText(explanation.summary),
		facts: explanation.facts.map((fact) => ({ about: fact.about, text: factText(fact, format) })),
		problems: explanation.problems.map((problem) => ({ code: problem.code, message: problemText(problem, format) })),
	};
	return printableJson(report);
}
