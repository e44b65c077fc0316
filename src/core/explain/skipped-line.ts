import { headingKey } from '../markdown/heading-key';
import { standsUnder } from '../notes/sections';
import { fact, type LineExplanation } from './explanation';
import type { Subject } from './subject';

/** Explains a line in which nothing is read, whatever its words are; null for any other line. */
export function explainSkipped({ frame, line }: Subject): LineExplanation | null {
	const { kind } = line;
	if (kind === 'blank' || kind === 'rule') return { verdict: 'nothing', summary: { code: kind } };
	if (kind === 'code' || kind === 'comment' || kind === 'math' || kind === 'table' || kind === 'html') {
		return { verdict: 'not-read', summary: { code: kind }, facts: [fact('fix.own-line', {})] };
	}
	if (standsUnder(frame.outline(), line, new Set(frame.settings.scriptHeadings.map(headingKey)))) {
		return {
			verdict: 'not-read',
			summary: { code: 'script' },
			facts: [fact('because.script', {}), fact('fix.script', {})],
		};
	}
	return null;
}
