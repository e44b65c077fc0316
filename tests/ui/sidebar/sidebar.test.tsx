/** @jest-environment jsdom */
import { attempt, model, NOW, row, thisNote } from '../rows';
import { drawSidebar, nameOf } from '../drawn';

const dana = row({
	section: 'overdue',
	followUp: { company: 'Northwind', purpose: 'send the pricing article', phone: '+1 312 555 0142' },
	action: { due: '2026-11-20', attempts: 2, lastOutcome: 'left message' },
});
const gil = row({ contact: 'Gil Brandt', followUp: { text: 'call [[Gil Brandt|Gil]] about the audit' } });
const hugo = row({ contact: 'Hugo', section: 'later', action: { state: 'scheduled', due: '2026-12-15' } });
const whole = model([
	{ name: 'overdue', rows: [dana] },
	{ name: 'today', rows: [gil] },
	{ name: 'later', rows: [hugo] },
]);
const focused = () => nameOf(document.activeElement as Element);

describe('the list', () => {
	test('shows the sections in order with their counts', () => {
		const { all } = drawSidebar(whole);
		const headings = all('button').filter((button) => button.dataset.act === 'toggle-section');
		expect(headings.map(nameOf)).toEqual(['Overdue 1', 'Today 1', 'Later 1']);
	});

	test('reads a closed row as one sentence', () => {
		const { find } = drawSidebar(whole);
		expect(nameOf(find('button', 'Northwind'))).toBe(
			'Dana Whitfield Northwind 3 days ago Call send the pricing article 2 of 5 attempts',
		);
	});

	test('shows the text of a row without a purpose, with the names of its links', () => {
		expect(nameOf(drawSidebar(whole).find('button', 'Gil Brandt today'))).toContain('call Gil about the audit');
	});

	test('does not repeat a text that is only a date', () => {
		const ana = row({ contact: 'Ana', followUp: { purpose: null, text: '2026-11-23' } });
		const said = nameOf(drawSidebar(model([{ name: 'today', rows: [ana] }])).find('button', 'Ana today'));
		expect(said).toBe('Ana today Call');
	});

	test('shows the follow-ups of the active note first, and suggests lines that sound like one', () => {
		const line = {
			path: 'a.md',
			line: 4,
			text: "I'll get back to her",
			due: '2026-11-30',
			fallback: null,
			contact: null,
			problems: [],
			inTable: false,
		};
		const sidebar = drawSidebar({
			...whole,
			thisNote: thisNote([dana], { title: 'Dana', untracked: [line] }),
		});
		expect(sidebar.all('button').filter((button) => nameOf(button).startsWith('Dana Whitfield'))).toHaveLength(2);
		sidebar.click(sidebar.find('button', 'Track'));
		sidebar.click(sidebar.find('button', 'Not one'));
		expect(sidebar.asked.map((asked) => asked.split(' ')[0])).toEqual(['askToTrack', 'dismiss']);
	});

	test('shows three ways to write a follow-up in a vault without any', () => {
		const sidebar = drawSidebar(model([]));
		expect(sidebar.root.textContent).toContain('follow-up: next Monday');
		sidebar.click(sidebar.find('button', 'Create example notes'));
		expect(sidebar.asked).toEqual(['createExamples']);
	});

	test('shows what is found in a vault without any follow-up, and how to add one', () => {
		const line = { path: 'a.md', line: 3, text: 'call Bo Monday', due: '2026-11-30', fallback: null };
		const found = [{ ...line, contact: 'Bo', problems: [], inTable: false }];
		const sidebar = drawSidebar(model([], { found }));
		expect(sidebar.root.textContent).toContain('These lines of your notes sound like one.');
		expect(sidebar.root.textContent).not.toContain('Create example notes');
		sidebar.click(sidebar.find('button', 'Add follow-up'));
		sidebar.click(sidebar.find('button', 'Track'));
		expect(sidebar.asked.map((asked) => asked.split(' ')[0])).toEqual(['askToAdd', 'askToTrack']);
	});

	test('says what comes next when nothing is due', () => {
		expect(drawSidebar(model([{ name: 'later', rows: [hugo] }])).root.textContent).toContain('Next: Hugo, 15 Dec.');
	});

	test('shows the note of a row that names nobody, not its words twice', () => {
		const words = 'Check in once they are back';
		const nobody = row({ contact: words, followUp: { path: 'Journal/Ferry.md', contacts: [], text: words } });
		const sidebar = drawSidebar(model([{ name: 'needs-a-date', rows: [nobody] }]));
		const [shown] = sidebar.all('listitem');
		expect(shown?.querySelector('.due-row-words')?.textContent).toBe('Ferry');
	});

	test('shows the progress of reading the vault', () => {
		const { find } = drawSidebar(model([], { progress: { read: 12, total: 400 } }));
		expect(find('progressbar', 'Reading notes: 12 of 400').getAttribute('aria-valuenow')).toBe('12');
	});

	test('lists notes with problems and opens them', () => {
		const problem = { path: 'Inbox/broken.md', code: 'note.properties-broken' as const };
		const sidebar = drawSidebar({ ...whole, problems: [problem] });
		expect(sidebar.root.textContent).toContain('not valid YAML');
		sidebar.click(sidebar.find('button', 'broken'));
		expect(sidebar.asked[0]).toMatch(/^openLine Inbox\/broken\.md 0/);
	});

	test('folds long overdue follow-ups by default, and closes all of them at once', () => {
		const old = row({ contact: 'Old', longOverdue: true, section: 'overdue' });
		const sidebar = drawSidebar(model([{ name: 'long-overdue', rows: [old] }]));
		expect(sidebar.root.textContent).not.toContain('Old');
		sidebar.click(sidebar.find('button', 'Long overdue'));
		sidebar.click(sidebar.find('button', 'Close all'));
		expect(sidebar.asked).toEqual([`closeAll ${JSON.stringify([old.key])}`]);
	});
});

describe('an open row', () => {
	const open = (own = {}) => {
		const sidebar = drawSidebar(
			model([
				{
					name: 'today',
					rows: [
						{
							...dana,
							followUp: {
								...dana.followUp,
								email: 'dana@northwind.example',
								ask: 'an introduction',
								entries: [attempt({ callingBack: '2026-11-23T08:30', note: 'Sam answers' })],
							},
						},
					],
				},
			]),
			{ contactTime: () => '2026-11-23T07:00', ...own },
		);
		sidebar.click(sidebar.find('button', 'Northwind'));
		return sidebar;
	};

	test('has links for phone and email, and copies the number', () => {
		const sidebar = open();
		expect(sidebar.find('link', '312').getAttribute('href')).toBe('tel:+13125550142');
		expect(sidebar.find('link', '@').getAttribute('href')).toBe('mailto:dana@northwind.example');
		sidebar.click(sidebar.find('button', 'Copy number'));
		expect(sidebar.asked).toContain('copy +1 312 555 0142');
	});

	test('shows their time, the ask, the date with how it was read, and the attempts', () => {
		const text = open().root.textContent;
		for (const part of [
			'Their time 07:00',
			'an introduction',
			'Fri 20 Nov 2026',
			'from the note’s date 19 Nov',
			'Fri 20 Nov, 08:10 Call: left message, calling back Mon 23 Nov, 08:30 Sam answers',
		]) {
			expect(text).toContain(part);
		}
	});

	test('shows the part of the note, in which nothing loads', async () => {
		const sidebar = open({
			excerpt: () => Promise.resolve({ markdown: 'We met. ![x](https://x.example/a.png)', path: 'a.md' }),
		});
		await sidebar.settle();
		expect(sidebar.root.querySelector('.due-excerpt-text')?.textContent).toBe('We met. [x](https://x.example/a.png)');
		sidebar.click(sidebar.find('button', 'Northwind'));
		expect(sidebar.asked).toContain('unload');
	});

	test('has a button for each outcome, which opens the dialog "Log attempt"', () => {
		const sidebar = open();
		sidebar.click(sidebar.find('button', 'No answer'));
		expect(sidebar.asked).toEqual([`askToLog ${dana.key} no answer`]);
	});

	test('stays open when the list changes, and closes after a write to its note', () => {
		const sidebar = drawSidebar(whole);
		sidebar.click(sidebar.find('button', 'Gil Brandt today'));
		sidebar.show(model([{ name: 'overdue', rows: [gil] }]));
		expect(sidebar.find('button', 'Gil Brandt today').getAttribute('aria-expanded')).toBe('true');
		const logged = row({ contact: 'Gil Brandt', followUp: { entries: [attempt()] } });
		sidebar.show(model([{ name: 'today', rows: [logged] }]));
		expect(sidebar.find('button', 'Gil Brandt today').getAttribute('aria-expanded')).toBe('false');
	});
});

describe('the keyboard', () => {
	const start = () => {
		const sidebar = drawSidebar(whole);
		(sidebar.all('button').find((button) => button.dataset.item) as HTMLElement).focus();
		return sidebar;
	};

	test('Tab stops once; the arrow keys move through headings and rows', () => {
		const sidebar = start();
		sidebar.press('ArrowDown');
		expect(focused()).toMatch(/^Dana/);
		sidebar.press('ArrowDown', 'ArrowDown');
		expect(focused()).toMatch(/^Gil/);
		expect(sidebar.root.querySelectorAll('[data-item][tabindex="0"]')).toHaveLength(1);
		sidebar.press('End');
		expect(focused()).toMatch(/^Hugo/);
		sidebar.press('Home');
		expect(focused()).toBe('Overdue 1');
	});

	test('Enter opens, L logs, S snoozes, O opens the note', () => {
		const sidebar = start();
		sidebar.press('ArrowDown', 'Enter', 'l', 's', 'o');
		expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
		expect(sidebar.asked).toEqual([`askToLog ${dana.key}`, `askToSnooze ${dana.key}`, `openNote ${dana.key}`]);
	});

	test('Left folds a section, and the device remembers it', () => {
		const memory: unknown[] = [];
		const sidebar = drawSidebar(whole, { remember: (_, value) => void memory.push(value) });
		sidebar.find('button', 'Overdue').focus();
		sidebar.press('ArrowLeft');
		expect(sidebar.root.textContent).not.toContain('Northwind');
		expect(memory).toEqual([['long-overdue', 'overdue']]);
	});

	test('letters with Ctrl or Cmd do nothing', () => {
		const sidebar = start();
		sidebar.press('ArrowDown');
		const event = new KeyboardEvent('keydown', { key: 'l', ctrlKey: true, bubbles: true, cancelable: true });
		document.activeElement?.dispatchEvent(event);
		expect([sidebar.asked, event.defaultPrevented]).toEqual([[], false]);
	});

	test('slash focuses the filter, which shows matching rows and their number', () => {
		const sidebar = start();
		sidebar.press('/');
		sidebar.type('audit');
		expect(sidebar.all('button').map(nameOf).join()).not.toContain('Northwind');
		expect(sidebar.find('status', '').textContent).toBe('1 of 3 follow-ups shown');
		sidebar.type('nobody');
		expect(sidebar.root.textContent).toContain('Nothing matches “nobody”');
		sidebar.press('Escape');
		expect(sidebar.root.textContent).toContain('Northwind');
	});

	test('gives the focus to the next follow-up after logging, and announces the move', () => {
		const sidebar = start();
		sidebar.press('ArrowDown');
		const logged = row({ ...dana, section: 'later', followUp: { ...dana.followUp, entries: [attempt()] } });
		sidebar.show(
			model([
				{ name: 'today', rows: [gil] },
				{ name: 'later', rows: [logged, hugo] },
			]),
		);
		expect(focused()).toMatch(/^Gil/);
		expect(sidebar.find('status', '').textContent).toBe('Dana Whitfield: now in Later');
	});

	test('a row that moves as time passes keeps the focus', () => {
		const sidebar = start();
		sidebar.press('ArrowDown');
		sidebar.show(model([{ name: 'today', rows: [gil, dana] }], { now: NOW }));
		expect(focused()).toMatch(/^Dana/);
	});
});

test('the list describes its keys', () => {
	const list = drawSidebar(whole).root.querySelector('.due-list');
	expect(list?.getAttribute('aria-description')).toMatch(/L logs an attempt/);
});

test('a right click opens the menu, and the date has a tooltip', () => {
	const sidebar = drawSidebar(whole);
	const self = sidebar.find('button', 'Northwind');
	self.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
	self.querySelector('.due-row-when')?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
	expect(sidebar.asked).toEqual([`menu ${dana.key}`, expect.stringContaining('tooltip Fri 20 Nov 2026\nMonday →')]);
});
