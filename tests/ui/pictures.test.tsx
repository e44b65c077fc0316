/** @jest-environment jsdom */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { PickUp } from '../../src/ui/dialogs/pick-up-modal';
import { Timeline } from '../../src/ui/call-sheet/timeline';
import { attempt, model, NOW, row } from './rows';
import { drawForm, drawSidebar, nameOf } from './drawn';

jest.mock('../../src/ui/dialogs/dialog', () => ({ Dialog: class {} }));

const on = (contact: string, day: string, more = {}) =>
	row({ contact, section: 'later', action: { state: 'scheduled', due: day, ...more } });

const planned = model([
	{ name: 'today', rows: [row({ contact: 'Dana Whitfield' })] },
	{ name: 'next-7-days', rows: [on('Gil Brandt', '2026-11-26'), on('Ana Ruiz', '2026-11-26')] },
	{ name: 'waiting', rows: [on('Lee Park', '2026-11-30', { state: 'waiting', expected: '2026-11-26' })] },
]);

describe('the next two weeks', () => {
	const days = (sidebar: ReturnType<typeof drawSidebar>) =>
		Array.from(sidebar.root.querySelectorAll<HTMLElement>('.due-day'));
	const named = (sidebar: ReturnType<typeof drawSidebar>, day: string) =>
		days(sidebar).find((each) => each.dataset.day === day) as HTMLElement;

	test('say in words what their marks mean', () => {
		const sidebar = drawSidebar(planned);
		expect(days(sidebar)).toHaveLength(14);
		expect(nameOf(named(sidebar, '2026-11-23'))).toBe('Today: 1 to do');
		expect(nameOf(named(sidebar, '2026-11-26'))).toBe('Thu 26 Nov: 2 to do, 1 expected from them');
		expect(nameOf(named(sidebar, '2026-11-30'))).toBe('Mon 30 Nov: nothing');
		const marks = named(sidebar, '2026-11-26').querySelectorAll('.due-dot');
		expect(Array.from(marks, (mark) => mark.classList.contains('is-made'))).toEqual([true, true, false]);
	});

	test('a day shows only what is planned on it, together with the typed filter, and again shows all', () => {
		const sidebar = drawSidebar(planned);
		const rows = () => Array.from(sidebar.root.querySelectorAll('.due-row-name'), (name) => name.textContent);
		sidebar.click(named(sidebar, '2026-11-26'));
		expect(rows()).toEqual(['Gil Brandt', 'Ana Ruiz', 'Lee Park']);
		expect(sidebar.find('status', '').textContent).toBe('3 of 4 follow-ups shown');
		sidebar.find('searchbox', 'Filter').focus();
		sidebar.type('ana');
		expect(rows()).toEqual(['Ana Ruiz']);
		sidebar.type('');
		sidebar.click(named(sidebar, '2026-11-26'));
		expect(rows()).toHaveLength(4);
	});

	test('a day without anything says so, and leads back to all', () => {
		const sidebar = drawSidebar(planned);
		sidebar.click(named(sidebar, '2026-12-01'));
		expect(sidebar.root.textContent).toContain('Nothing is planned on this day.');
		sidebar.click(sidebar.find('button', 'Show all days'));
		expect(sidebar.root.querySelectorAll('.due-row')).toHaveLength(4);
	});

	test('stay away where this device turned them off', () => {
		const sidebar = drawSidebar(planned, { remembered: (name) => (name === 'two-weeks' ? false : undefined) });
		expect(days(sidebar)).toEqual([]);
	});
});

describe('the sidebar comes back', () => {
	test('with the same rows open and the same current row', () => {
		const place = { open: [`g:${on('Ana Ruiz', '').key}`], current: `g:${on('Gil Brandt', '').key}`, top: null };
		const sidebar = drawSidebar(planned, { remembered: (name) => (name === 'place' ? place : undefined) });
		expect(sidebar.find('button', 'Ana Ruiz Thu').getAttribute('aria-expanded')).toBe('true');
		expect(sidebar.find('button', 'Gil Brandt Thu').tabIndex).toBe(0);
	});

	test.each([null, 'x', {}, { open: 'x' }, { open: [1, null], current: 3, top: { item: 1 } }])(
		'from %j as if it were new',
		(place) => {
			const sidebar = drawSidebar(planned, { remembered: (name) => (name === 'place' ? place : undefined) });
			expect(sidebar.root.querySelectorAll('[aria-expanded=true][data-act=toggle-row]')).toHaveLength(0);
		},
	);
});

test('rows that did not change are the same elements after the list changed', () => {
	const sidebar = drawSidebar(planned);
	const element = (name: string) => sidebar.find('button', `${name} Thu`);
	const before = [element('Gil Brandt'), element('Ana Ruiz')];
	const [, ...rest] = planned.groups;
	sidebar.show(model([{ name: 'overdue', rows: [row({ contact: 'New' })] }, ...rest]));
	expect([element('Gil Brandt'), element('Ana Ruiz')]).toEqual(before);
	expect(element('Gil Brandt')).toBe(before[0]);
});

describe('a long list', () => {
	class Watcher {
		static all: Watcher[] = [];
		readonly seen: Element[] = [];
		constructor(readonly tell: (entries: unknown[]) => void) {
			Watcher.all.push(this);
		}
		observe(element: Element) {
			this.seen.push(element);
		}
		unobserve() {}
		disconnect() {}
	}

	beforeEach(() => {
		Watcher.all = [];
		Object.assign(window, { IntersectionObserver: Watcher });
	});
	afterEach(() => void Reflect.deleteProperty(window, 'IntersectionObserver'));

	const long = model([
		{ name: 'later', rows: Array.from({ length: 100 }, (_, at) => on(`Person ${at}`, '2026-12-20')) },
	]);
	const come = (element: Element, near: boolean, pane = 500) =>
		act(() =>
			Watcher.all[0]?.tell([
				{ target: element, isIntersecting: near, boundingClientRect: { height: 61 }, rootBounds: { height: pane } },
			]),
		);

	test('names the rows that are far, and draws them when they come near; those that leave keep their height', async () => {
		const { root } = drawSidebar(long);
		const rows = Array.from(root.querySelectorAll<HTMLElement>('.due-row'));
		const last = rows.at(-1) as HTMLElement;
		expect(rows).toHaveLength(100);
		expect([last.className, last.textContent]).toEqual(['due-row is-away', 'Person 99']);
		await come(last, true);
		expect(last.querySelector('.due-row-self')).not.toBeNull();
		await come(last, false);
		expect([last.className, last.style.blockSize || last.getAttribute('style')]).toEqual([
			'due-row is-away',
			expect.stringContaining('61'),
		]);
	});

	test('a pane that is closed says nothing about what is near', async () => {
		const { root } = drawSidebar(long);
		const first = root.querySelector('.due-row') as HTMLElement;
		await come(first, false, 0);
		expect(first.querySelector('.due-row-self')).not.toBeNull();
	});

	test('paper shows everything', () => {
		const { root } = drawSidebar(long);
		void act(() => void window.dispatchEvent(new Event('beforeprint')));
		expect(root.querySelectorAll('.is-away')).toHaveLength(0);
	});

	test('End goes to a row that was not drawn', async () => {
		const sidebar = drawSidebar(long);
		(sidebar.root.querySelector('[data-item]') as HTMLElement).focus();
		sidebar.press('End');
		await sidebar.settle();
		expect(nameOf(document.activeElement as Element)).toMatch(/^Person 99/);
	});
});

describe('a contact’s attempts over time', () => {
	test('are told in words as well', () => {
		const attempts = [
			attempt({ at: '2026-11-13T08:00', outcome: 'no answer' }),
			attempt({ at: '2026-11-18T08:00', outcome: 'spoke' }),
		];
		const { root } = drawForm(<Timeline name="Dana" attempts={attempts} now={NOW} />);
		expect(root.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
			'Attempts with Dana over time: Fri 13 Nov nobody there; Wed 18 Nov answered',
		);
		expect(root.querySelectorAll('.due-timeline-line .due-mark')).toHaveLength(2);
	});

	test('are not drawn for a single one', () => {
		expect(drawForm(<Timeline name="Dana" attempts={[attempt()]} now={NOW} />).root.textContent).toBe('');
	});
});

describe('when do they pick up', () => {
	const draw = (calls: number, missing: number) =>
		drawForm(
			<PickUp
				hours={{
					hours: [
						{ hour: 8, reached: 3, missed: 1 },
						{ hour: 9, reached: 0, missed: 2 },
					],
					calls,
					missing,
				}}
				onClose={() => undefined}
			/>,
		).root;

	test('is answered by a table whose bars say the same', () => {
		const root = draw(30, 0);
		expect(root.textContent).toContain('Best so far: between 08:00 and 09:00, where 3 of 4 picked up.');
		const cells = Array.from(root.querySelectorAll('tbody tr'), (line) => line.textContent);
		expect(cells).toEqual(['08:0031', '09:0002']);
		expect(root.querySelector<HTMLElement>('tbody .is-reached')?.getAttribute('style')).toContain('75%');
	});

	test('is not answered before there are enough calls, but says how many more', () => {
		const root = draw(6, 24);
		expect(root.querySelector('table')).toBeNull();
		expect(root.textContent).toContain('24 more logged calls');
	});
});

afterAll(() => render(null, document.body));
