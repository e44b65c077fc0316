/** @jest-environment <rootDir>/tests/host/jest/environment.cjs */
import { BasesView, parsePropertyId, Plugin, type BasesAllOptions, type QueryController } from 'obsidian';
import { createHost, type JestHost } from './create-host';

const NOTES = {
	'Jobs/Acme.md':
		'---\nstatus: applied\nrating: 3\ncontact: "[[Dana Whitfield]]"\ntags: [job]\napplied: 2026-11-20\n---\n',
	'Jobs/Baker.md': '---\nstatus: Interview\nrating: 5\n---\n#job/warm [[Dana Whitfield]]\n',
	'Jobs/Old/Cole.md': '---\nstatus: closed\nrating: 1\ntags: job\n---\n',
	'Dana Whitfield.md': '---\naliases: [Dana]\n---\n',
	'picture.png': '',
};

class TinyView extends BasesView {
	readonly type = 'tiny';
	static last: TinyView | null = null;
	updates = 0;

	constructor(
		readonly controller: QueryController,
		readonly el: HTMLElement,
	) {
		super(controller);
		TinyView.last = this;
	}

	override onDataUpdated(): void {
		this.updates++;
		this.el.setText(this.data.data.map(({ file }) => file.basename).join(' '));
	}
}

class TinyPlugin extends Plugin {
	registered: boolean | null = null;

	override onload(): void {
		this.registered = this.registerBasesView('tiny', {
			name: 'Tiny',
			icon: 'lucide-phone',
			factory: (controller, el) => new TinyView(controller, el),
			options: (config): BasesAllOptions[] => [
				{ type: 'toggle', key: 'closed', displayName: 'Show closed', default: true },
				{
					type: 'group',
					displayName: 'More',
					items: [
						{
							type: 'property',
							key: 'who',
							displayName: 'Person',
							filter: (id) => id.startsWith('note.'),
							shouldHide: () => config.get('closed') === false,
						},
					],
				},
			],
		});
	}
}

let page: JestHost;
let plugin: TinyPlugin;
afterEach(() => page.destroy());

async function show(base: string, notes: Readonly<Record<string, string>> = NOTES): Promise<TinyView> {
	page = await createHost({ files: { ...notes, 'Jobs.base': base } });
	plugin = await page.load(TinyPlugin);
	await page.flush();
	await page.open('Jobs.base');
	await page.flush();
	if (!TinyView.last) throw new Error('The layout was not made.');
	return TinyView.last;
}

const tiny = (more = '', filter = '') =>
	`${filter ? `filters: '${filter}'\n` : ''}views:\n  - type: tiny\n    name: Calls\n${more}`;
const names = (view: TinyView) => view.data.data.map(({ file }) => file.basename);
const settled = () => page.flush();

describe('A base', () => {
	it('shows every file of the vault in the layout of a plugin', async () => {
		const view = await show(tiny());
		expect(plugin.registered).toBe(true);
		expect(view.config.name).toBe('Calls');
		expect(view.updates).toBe(1);
		expect(names(view).sort()).toEqual(['Acme', 'Baker', 'Cole', 'Dana Whitfield', 'Jobs', 'picture']);
		expect(view.allProperties).toEqual(expect.arrayContaining(['file.name', 'note.status', 'note.rating']));
	});

	it.each([
		['file.hasTag("job")', ['Acme', 'Baker', 'Cole']],
		['file.inFolder("Jobs")', ['Acme', 'Baker', 'Cole']],
		['file.folder == "Jobs"', ['Acme', 'Baker']],
		['file.ext == "png"', ['picture']],
		['file.hasLink("Dana Whitfield")', ['Acme', 'Baker']],
		['file.hasProperty("rating") && rating > 2', ['Acme', 'Baker']],
		['note["status"] == "applied" || note.rating == 1', ['Acme', 'Cole']],
		['!status.isEmpty() && status.lower() != "closed"', ['Acme', 'Baker']],
		['contact == link("Dana Whitfield")', ['Acme']],
		['applied >= date("2026-11-19") + "1d"', ['Acme']],
		['contact.asFile().aliases.contains("Dana")', ['Acme']],
		['if(rating, rating * 2 % 4 == 2, false)', ['Acme', 'Baker', 'Cole']],
		['/^int/i.matches(status)', ['Baker']],
		['[1, 5].filter(value > 2).contains(rating)', ['Baker']],
	])('is filtered by %s', async (filter, expected) => {
		expect(names(await show(tiny('', filter))).sort()).toEqual(expected);
	});

	it('combines the filters of the base and of the view, with and, or and not', async () => {
		const filters =
			'filters:\n  or:\n    - status == "applied"\n    - and:\n        - rating > 0\n        - not:\n            - rating > 4\n';
		const view = await show(`${filters}${tiny('    filters: rating < 3\n')}`);
		expect(names(view)).toEqual(['Cole']);
	});

	it('sorts, limits and groups, what is empty last', async () => {
		const order = '    sort:\n      - property: note.rating\n        direction: DESC\n    limit: 3\n';
		const view = await show(
			tiny(`${order}    groupBy:\n      property: status\n      direction: ASC\n`, 'file.ext == "md"'),
		);
		expect(names(view)).toEqual(['Baker', 'Acme', 'Cole']);
		expect(view.data.groupedData.map(({ key, entries }) => `${String(key)} ${entries.length}`)).toEqual([
			'applied 1',
			'closed 1',
			'Interview 1',
		]);
		expect(view.config.getSort()).toEqual([{ property: 'note.rating', direction: 'DESC' }]);
	});

	it('has one group without a key if nothing groups, and a group without a key for what is empty', async () => {
		const view = await show(tiny('', 'file.ext == "md"'));
		expect(view.data.groupedData.map((group) => group.hasKey())).toEqual([false]);
		page.destroy();
		const grouped = await show(tiny('    groupBy:\n      property: status\n', 'file.ext == "md"'));
		expect(grouped.data.groupedData.map((group) => group.hasKey())).toEqual([true, true, true, false]);
	});

	it('has values of properties, files and formulas', async () => {
		const formulas =
			'formulas:\n  double: rating * 2\n  loop: formula.loop + 1\n  text: "contact + \\" at \\" + file.basename"\n';
		const view = await show(
			`${formulas}${tiny('    order: [file.name, status, formula.double]\n', 'status == "applied"')}`,
		);
		const [entry] = view.data.data;
		const value = (id: string) => entry?.getValue(id as 'note.x')?.toString();
		expect(view.data.properties).toEqual(['file.name', 'note.status', 'formula.double']);
		expect([value('note.status'), value('file.name'), value('formula.double')]).toEqual(['applied', 'Acme.md', '6']);
		expect(value('formula.text')).toBe('Dana Whitfield at Acme');
		expect(value('formula.loop')).toContain('refers to itself');
		expect(entry?.getValue('note.missing')?.isTruthy()).toBe(false);
		expect(value('note.applied')).toBe('2026-11-20');
		const el = createDiv();
		entry?.getValue('note.contact')?.renderTo(el, { hoverPopover: null });
		expect(el.querySelector('a.internal-link')?.textContent).toBe('Dana Whitfield');
	});

	it('names properties as the base does', async () => {
		const view = await show(`properties:\n  status:\n    displayName: State\n${tiny()}`);
		expect(view.config.getDisplayName('note.status')).toBe('State');
		expect(view.config.getDisplayName('note.rating')).toBe('rating');
		expect(parsePropertyId('formula.a.b')).toEqual({ type: 'formula', name: 'a.b' });
	});

	it('is asked again when a note changes, comes or goes', async () => {
		const view = await show(tiny('', 'rating > 2'));
		await page.external('Jobs/Acme.md', '---\nrating: 1\n---\n');
		await page.external('Jobs/Dale.md', '---\nrating: 9\n---\n');
		await settled();
		expect(names(view).sort()).toEqual(['Baker', 'Dale']);
		await page.external('Jobs/Baker.md', null);
		await settled();
		expect(view.el.textContent).toBe('Dale');
	});

	it('keeps the options of a view in the file, and tells the view', async () => {
		const view = await show(tiny('', 'rating > 2'));
		expect(view.config.get('closed')).toBeUndefined();
		view.config.set('who', 'contact');
		await settled();
		expect(view.config.getAsPropertyId('who')).toBe('note.contact');
		expect(view.updates).toBe(2);
		expect(await page.read('Jobs.base')).toContain('who: contact');
		view.config.set('who', null);
		await settled();
		expect(await page.read('Jobs.base')).not.toContain('who');
	});

	it('draws the options that a layout declares, without those that hide', async () => {
		await show(tiny());
		const options = () =>
			[...document.querySelectorAll('.bases-view-config .setting-item-name')].map((el) => el.textContent);
		expect(options()).toEqual(['Layout', 'Show closed', 'More', 'Person']);
		const offered = [...document.querySelectorAll('.bases-view-config .setting-item:last-child option')];
		expect(offered.map((option) => (option as HTMLOptionElement).value)).toContain('note.status');
		document.querySelector<HTMLElement>('.bases-view-config .checkbox-container')?.click();
		await settled();
		expect(await page.read('Jobs.base')).toContain('closed: false');
	});

	it('says what is wrong with a filter, a type or the file', async () => {
		const error = () => document.querySelector('.bases-error')?.textContent;
		await show(tiny('', 'nothing("here")'));
		expect(error()).toContain('Cannot find function “nothing”');
		await page.external('Jobs.base', 'views:\n  - type: map\n    name: Map\n');
		await settled();
		expect(error()).toBe('Unknown view type “map”.');
		await page.external('Jobs.base', 'filters: "status =="\nviews: [{ type: tiny, name: A }]\n');
		await settled();
		expect(error()).toContain('Cannot read');
	});

	it('loses the layout with its plugin, and has it again with it', async () => {
		const view = await show(tiny());
		await page.unload(plugin);
		expect(document.querySelector('.bases-error')?.textContent).toBe('Unknown view type “tiny”.');
		expect(view.updates).toBe(1);
		await page.load(TinyPlugin);
		await page.flush();
		expect(document.querySelector('.bases-error')?.textContent).toBe('');
	});

	it('is a table of all files if it is empty', async () => {
		page = await createHost({ files: { ...NOTES, 'All.base': '' } });
		await page.flush();
		await page.open('All.base');
		await page.flush();
		expect([...document.querySelectorAll('.bases-tr')].map((row) => row.textContent)).toContain('Acme');
	});

	it.each([
		['Average', '3'],
		['Sum', '9'],
		['Median', '3'],
		['Filled', '3'],
		['mine', '18'],
	])('summarises a property by %s', async (summary, expected) => {
		const view = await show(`summaries:\n  mine: values.reduce(acc + value * 2, 0)\n${tiny('', 'rating')}`);
		const value = view.data.getSummaryValue(view.controller, view.data.data, 'note.rating', summary);
		expect(value.toString()).toBe(expected);
	});

	it('is off where the core plugin is off', async () => {
		page = await createHost({ files: {} });
		page.host.bases.enabled = false;
		plugin = await page.load(TinyPlugin);
		expect(plugin.registered).toBe(false);
	});
});
