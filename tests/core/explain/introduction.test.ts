import { explained, told } from './explained';

const front = (yaml: string) => `---\n${yaml}\n---\n`;

describe('A line that introduces somebody', () => {
	it.each([
		['Dana will introduce me to Lee Park.', 'Dana introduces you to Lee Park.'],
		['## Lee Park (via Dana)', 'Dana introduces you to Lee Park.'],
		['Dana suggested I call Lee Park. I may use her name.', 'Dana introduces you to Lee Park. You may use the name.'],
		['Dana introduced me to Lee Park [use-name:: no]', 'Dana introduces you to Lee Park. The name is not to be used.'],
	])('says so: %s', (note, said) => {
		const explanation = explained(note, { path: 'Log.md' });
		expect(explanation.verdict).toBe('introduction');
		expect(explanation.summary).toEqual({ code: 'introduction' });
		expect(told(explanation, 'introduction')).toEqual([said]);
	});

	it('stays a follow-up or an attempt that says so too', () => {
		const followUp = explained('- Follow up with Lee Park (via Dana) on Monday', { path: 'Log.md' });
		expect(followUp.verdict).toBe('follow-up');
		expect(told(followUp, 'introduction')).toEqual(['Dana introduces you to Lee Park.']);
		const attempt = explained(
			'- Follow up with Dana Whitfield on Monday\n  - ▶2026-11-23 08:10 Call: spoke — she put me in touch with Lee Park',
		);
		expect(attempt.verdict).toBe('entry');
		expect(told(attempt, 'introduction')).toEqual(['Dana Whitfield introduces you to Lee Park.']);
	});

	it('is explained at its property', () => {
		const note = `${front('contact: Lee Park\n▶referred-by: Dana Whitfield\nphone: 555 0100')}`;
		expect(told(explained(note), 'introduction')).toEqual(['Dana Whitfield introduces you to Lee Park.']);
		const other = note.replace('▶', '').replace('phone', '▶phone');
		expect(told(explained(other), 'introduction')).toEqual([]);
	});

	it('says whose name may be used', () => {
		const explanation = explained(`${front('contact: Dana Whitfield')}▶I may use her name.`);
		expect(told(explanation, 'introduction')).toEqual(['You may use the name of Dana Whitfield.']);
	});

	it('says on whom it depends where the note alone does not show a person', () => {
		expect(told(explained('Dana introduced me to Wulfric.', { path: 'Log.md' }), 'introduction')).toEqual([
			'Dana introduces you to Wulfric, if Wulfric is a contact in one of your notes.',
		]);
	});

	it('says nothing about a line without one', () => {
		expect(told(explained('Ask Dana to introduce me to Lee Park.'), 'introduction')).toEqual([]);
	});
});
