/** @jest-environment jsdom */
import { act } from 'preact/test-utils';
import { on, planned } from '../planned';
import { model, row } from '../rows';
import { drawSidebar, nameOf } from '../drawn';

test('unchanged rows keep their elements when the list changes', () => {
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

	test('draws far rows as a name, draws them in full near the visible part, and keeps their height afterwards', async () => {
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

	test('a closed pane does not hide rows', async () => {
		const { root } = drawSidebar(long);
		const first = root.querySelector('.due-row') as HTMLElement;
		await come(first, false, 0);
		expect(first.querySelector('.due-row-self')).not.toBeNull();
	});

	test('printing draws every row', () => {
		const { root } = drawSidebar(long);
		void act(() => void window.dispatchEvent(new Event('beforeprint')));
		expect(root.querySelectorAll('.is-away')).toHaveLength(0);
	});

	test('End focuses a row that was not drawn', async () => {
		const sidebar = drawSidebar(long);
		(sidebar.root.querySelector('[data-item]') as HTMLElement).focus();
		sidebar.press('End');
		await sidebar.settle();
		expect(nameOf(document.activeElement as Element)).toMatch(/^Person 99/);
	});
});
