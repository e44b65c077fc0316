import type { State } from './states';

const BASE = 'Applications.base';

const application = (status: string, company: string, text: string) =>
	`---\nstatus: ${status}\ncompany: ${company}\n---\n${text}`;

/** Applications and a person, in a base that groups them. */
export const BASE_NOTES: Readonly<Record<string, string>> = {
	[BASE]: `filters: 'file.inFolder("Applications") || file.inFolder("People")'
views:
  - type: due-follow-ups
    name: Follow-ups
    order: [file.name, company]
    groupBy:
      property: status
      direction: ASC
`,
	'Applications/Pricing analyst.md': application(
		'applied',
		'Northwind',
		'- Follow up with [[Dana Whitfield]] Monday about the pricing article\n',
	).replace('---\n', '---\nmet: 2026-11-19\n'),
	'Applications/Fleet planner.md': application(
		'interview',
		'Kestrel Lines',
		'- Follow up with Priya Nair on 2026-11-20 about the study\n\t- 2026-11-20 16:30 Call: left message. Calling back 2026-11-23 08:10\n',
	),
	'Applications/Revenue manager.md': application('interview', 'Brightline', 'Sent on the 12th.\n'),
	'Applications/Data lead.md': application('applied', 'Harbor', '- Next step: Omar will decide by 2026-11-27\n'),
	'People/Dana Whitfield.md': '---\nstatus: met\ncompany: Northwind\n---\n',
	'Meetings/2026-11-19.md': '- Follow up with Dana Whitfield on 2026-11-25 about her survey\n',
};

const shown: State['prepare'] = async ({ page }) => {
	await page.locator('.due-base-when').first().waitFor();
	return page.locator('.workspace-leaf-content[data-type="bases"]');
};

const SIZE = { width: 1340, height: 560, sidebar: 300 };

export const BASE_STATES: readonly State[] = [
	{ name: 'base', scene: { note: BASE, ...SIZE }, prepare: shown },
	{ name: 'base-dark', scene: { note: BASE, theme: 'dark', ...SIZE }, prepare: shown },
	{ name: 'base-rtl', scene: { note: BASE, rtl: true, ...SIZE }, prepare: shown },
	{
		name: 'base-phone',
		scene: { note: BASE, phone: true, width: 390, height: 844 },
		prepare: async (opened) => {
			await opened.page.evaluate(() => {
				const { app } = window as unknown as { app: { workspace: { rightSplit: { collapse(): void } } } };
				app.workspace.rightSplit.collapse();
			});
			return shown(opened);
		},
	},
];
