import { NO_CONTEXT } from './finding';
import type { CheckCode, CheckContext, Finding } from './finding';
import { CHECKS } from './index';
import { readScript } from '../script';

/**
 * What to fix in a script, in the order of its text: "Please call me back at 614 555 0177" gives two findings
 * `message.leaves-number`, and more for what it lacks. Offsets are positions in `script`. `disabled` are codes of
 * guidelines that are switched off.
 */
export function checkMessage(
	script: string,
	context: CheckContext = NO_CONTEXT,
	disabled: readonly string[] = [],
): readonly Finding[] {
	if (script.trim() === '') return [];
	const read = readScript(script);
	return (Object.keys(CHECKS) as CheckCode[])
		.filter((code) => !disabled.includes(code))
		.flatMap((code) => CHECKS[code](read, context))
		.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The number of findings of each code that has some. */
export function countFindings(
	findings: readonly Finding[],
): readonly { readonly code: CheckCode; readonly count: number }[] {
	return (Object.keys(CHECKS) as CheckCode[])
		.map((code) => ({ code, count: findings.filter((finding) => finding.code === code).length }))
		.filter(({ count }) => count > 0);
}
