import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export interface AxeOptions {
	/** Elements that are left out. */
	readonly without?: readonly string[];
	/** Rules that are not checked. */
	readonly rulesOff?: readonly string[];
}

/**
 * Returns each element with a barrier, after the rule that it breaks: `label: <input>`. Checks the elements with these
 * selectors and all in them. Loads axe once per page, which takes ten times as long as most checks.
 */
export async function barriers(
	page: Page,
	selectors: string | readonly string[],
	{ without = [], rulesOff = [] }: AxeOptions = {},
): Promise<readonly string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
	const context = { include: [selectors].flat(), exclude: [...without] };
	const options: RunOptions = { rules: Object.fromEntries(rulesOff.map((rule) => [rule, { enabled: false }])) };
	const { violations, passes } = await page.evaluate(
		([area, how]) => {
			const { axe } = window as unknown as { axe: { run(area: unknown, how: unknown): Promise<AxeResults> } };
			return axe.run(area, how).then(({ violations, passes }) => ({ violations, passes: passes.length }));
		},
		[context, options] as const,
	);
	if (passes === 0) throw new Error(`axe found nothing to check in ${context.include.join(', ')}.`);
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
