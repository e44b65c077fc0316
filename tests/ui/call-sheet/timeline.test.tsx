/** @jest-environment jsdom */
import { Timeline } from '../../../src/ui/call-sheet/timeline';
import { attempt, NOW } from '../rows';
import { drawForm, nameOf } from '../drawn';

describe('a contact’s attempts over time', () => {
	test('have a text for screen readers', () => {
		const attempts = [
			attempt({ at: '2026-11-13T08:00', outcome: 'no answer' }),
			attempt({ at: '2026-11-18T08:00', outcome: 'spoke' }),
		];
		const { root } = drawForm(<Timeline name="Dana" attempts={attempts} now={NOW} />);
		expect(nameOf(root.querySelector('[role=img]') as Element)).toBe(
			'Attempts with Dana over time: Fri 13 Nov no answer; Wed 18 Nov answered',
		);
		expect(root.querySelectorAll('.due-timeline-line .due-mark')).toHaveLength(2);
	});

	test('are not drawn for one attempt', () => {
		expect(drawForm(<Timeline name="Dana" attempts={[attempt()]} now={NOW} />).root.textContent).toBe('');
	});
});
