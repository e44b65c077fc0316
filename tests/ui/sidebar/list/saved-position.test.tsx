/** @jest-environment jsdom */
import { on, planned } from '../../planned';
import { drawSidebar } from '../../drawn';

describe('the sidebar restores', () => {
	test('the open rows and the current row', () => {
		const place = { open: [`g:${on('Ana Ruiz', '').key}`], current: `g:${on('Gil Brandt', '').key}`, top: null };
		const sidebar = drawSidebar(planned, { remembered: (name) => (name === 'place' ? place : undefined) });
		expect(sidebar.find('button', 'Ana Ruiz Thu').getAttribute('aria-expanded')).toBe('true');
		expect(sidebar.find('button', 'Gil Brandt Thu').tabIndex).toBe(0);
	});

	test.each([null, 'x', {}, { open: 'x' }, { open: [1, null], current: 3, top: { item: 1 } }])(
		'nothing from the saved value %j',
		(place) => {
			const sidebar = drawSidebar(planned, { remembered: (name) => (name === 'place' ? place : undefined) });
			expect(sidebar.root.querySelectorAll('[aria-expanded=true][data-act=toggle-row]')).toHaveLength(0);
		},
	);
});
