import { agenda } from '../../../src/core/agenda/agenda';
import { rowByKey } from '../../../src/core/agenda/row-by-key';
import { rowKey } from '../../../src/core/agenda/row';
import { readNote } from '../../../src/core/notes/read-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';

const followUpsOf = (text: string) =>
	readNote({ path: 'a.md', text, properties: null, propertiesBroken: false, created: '2026-11-19' }, DEFAULT_SETTINGS)
		.followUps;
const POLICY = { settings: DEFAULT_SETTINGS, zone: 'UTC' };

describe('the row of a key', () => {
	it('is that of its follow-up in any section, as of the given agenda', () => {
		const [due, later] = followUpsOf('- Follow up with Dana 2026-11-20\n- Follow up with Sam 2026-12-20\n');
		if (!due || !later) throw new Error('Both lines are follow-ups.');
		const { groups } = agenda([due, later], '2026-11-23T08:00', POLICY);
		expect(groups).toHaveLength(2);
		for (const followUp of [due, later]) expect(rowByKey(groups, rowKey(followUp))?.followUp).toBe(followUp);
		expect(rowByKey(groups, 'a.md\nl0.0')).toBeNull();
		const next = agenda([later], '2026-11-23T08:00', POLICY).groups;
		expect(rowByKey(next, rowKey(due))).toBeNull();
		expect(rowByKey(next, rowKey(later))?.followUp).toBe(later);
	});
});
