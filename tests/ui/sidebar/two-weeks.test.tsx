/** @jest-environment jsdom */
import { on, planned } from '../planned';
import { model } from '../rows';
import { drawSidebar, nameOf } from '../drawn';

describe('the next two weeks', () => {
	const days = (sidebar: ReturnType<typeof drawSidebar>) =>
		Array.from(sidebar.root.querySelectorAll<HTMLElement>('.due-day'));
	const named = (sidebar: ReturnType<typeof drawSidebar>, day: string) =>
		days(sidebar).find((each) => each.dataset.day === day) as HTMLElement;

	test('have a text for their marks', () => {
		const sidebar = drawSidebar(planned);
		expect(days(sidebar)).toHaveLength(14);
		expect(nameOf(named(sidebar, '2026-11-23'))).toBe('Today: 1 to do');
		expect(nameOf(named(sidebar, '2026-11-26'))).toBe('Thu 26 Nov: 2 to do, 1 expected from them');
		expect(nameOf(named(sidebar, '2026-11-30'))).toBe('Mon 30 Nov: nothing');
		const marks = named(sidebar, '2026-11-26').querySelectorAll('.due-dot');
		expect(Array.from(marks, (mark) => mark.classList.contains('is-made'))).toEqual([true, true, false]);
	});

	test('show the number of my calls if there are many, as the status bar does, and a ring for theirs', () => {
		const rows = Array.from({ length: 5 }, (_, index) => on(`Person ${index}`, '2026-11-23'));
		const sidebar = drawSidebar(
			model([
				{ name: 'today', rows },
				{ name: 'waiting', rows: [on('Lee Park', '2026-11-30', { state: 'waiting', expected: '2026-11-23' })] },
			]),
		);
		const today = named(sidebar, '2026-11-23');
		expect(today.querySelector('.due-day-count')?.textContent).toBe('5');
		expect(today.querySelectorAll('.due-dot')).toHaveLength(1);
	});

	test('a chosen day filters the list together with the typed filter, and a second click shows all days', () => {
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

	test('a day without plans says so and has a button for all days', () => {
		const sidebar = drawSidebar(planned);
		sidebar.click(named(sidebar, '2026-12-01'));
		expect(sidebar.root.textContent).toContain('Nothing is planned on this day.');
		sidebar.click(sidebar.find('button', 'Show all days'));
		expect(sidebar.root.querySelectorAll('.due-row')).toHaveLength(4);
	});

	test('stay hidden on a device where the user turned them off', () => {
		const sidebar = drawSidebar(planned, { remembered: (name) => (name === 'two-weeks' ? false : undefined) });
		expect(days(sidebar)).toEqual([]);
	});
});
